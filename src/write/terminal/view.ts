import type { Paint } from './paint.ts'

/** The page that an article is shown on. */
export interface View {
  /** Columns, 40 to 100. */
  readonly width: number
  readonly paint: Paint
}
