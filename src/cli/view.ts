import type { Article } from '../model.ts'
import type { View } from '../write/terminal/view.ts'
import { wantsColour } from './colour.ts'
import type { Context } from './context.ts'
import { put } from './output.ts'

/** The page that standard output is: its width in columns (40 to 100), and whether it has colour. */
export async function viewOf(context: Context, width?: number): Promise<View> {
  const { paintFor } = await import('../write/terminal/paint.ts')
  return {
    width: pageWidth(context, width),
    paint: paintFor(wantsColour(context), context.env.TERM),
  }
}

/** Columns to fill: those asked for, else the terminal's, between 40 and 100. */
export function pageWidth(context: Context, width?: number): number {
  return Math.max(40, Math.min(100, width ?? context.stdout.columns ?? 80))
}

/** Writes what a person sees of every article, the articles parted by a blank line. */
export async function putViews(
  articles: AsyncIterable<Article>,
  show: (article: Article) => string | Promise<string>,
  context: Context,
): Promise<void> {
  let first = true
  for await (const article of articles) {
    const text = await show(article)
    if (text === '') continue
    await put(context.stdout, first ? text : `\n${text}`)
    first = false
  }
}
