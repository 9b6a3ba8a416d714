import type { Article } from '../model.ts'

/** JSON made of each article: one document, or an array of them where there are several; one article is held at a time. */
export async function* jsonDocuments(
  articles: AsyncIterable<Article>,
  toValue: (article: Article) => unknown,
): AsyncIterable<string> {
  let held: string | undefined
  let several = false
  for await (const article of articles) {
    if (held !== undefined) {
      yield `${several ? ',\n' : '[\n'}${held}`
      several = true
    }
    held = JSON.stringify(toValue(article), null, 2)
  }
  if (held !== undefined) yield `${several ? ',\n' : ''}${held}${several ? '\n]' : ''}\n`
}
