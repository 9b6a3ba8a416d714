import type { LanguagePack } from '../pack.ts'
import { abbreviations } from './abbreviations.ts'
import { agencies } from './agencies.ts'
import { months, weekdays } from './calendar.ts'
import { layout } from './layout.ts'

/** Danish. */
export const danish: LanguagePack = {
  code: 'da',
  name: 'Danish',
  abbreviations,
  months,
  weekdays,
  layout,
  agencies,
}
