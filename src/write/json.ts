import type { Article } from '../model.ts'
import type { Writer } from './index.ts'

/** One article as a JSON document; several as an array of them. */
export const json: Writer = {
  extension: 'json',
  description: 'the whole Article as JSON; an array where there are several',
  async *write(articles) {
    let held: Article | undefined
    let several = false
    for await (const article of articles) {
      if (held) {
        yield `${several ? ',\n' : '[\n'}${JSON.stringify(held, null, 2)}`
        several = true
      }
      held = article
    }
    if (held) yield `${several ? ',\n' : ''}${JSON.stringify(held, null, 2)}${several ? '\n]' : ''}\n`
  },
}
