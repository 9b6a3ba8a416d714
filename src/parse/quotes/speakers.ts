import type { Span } from '../../model.ts'
import type { Coreference } from '../coreference/index.ts'
import type { DraftEntity, DraftSpeaker } from '../draft.ts'
import { be } from './lexicon.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { is, nameAt, type Words } from './words.ts'

/** Who a source phrase stands for. */
export function speakerOf(words: Words, source: NounPhrase, coreference: Coreference): DraftSpeaker {
  const mention = spanOf(words, source.mentionFirst, source.mentionLast)
  if (source.name && source.also) {
    return { name: `${source.name.entity.name} og ${source.also.entity.name}`, entity: null, mention }
  }
  if (source.name && source.kind === 'name') return named(source.name.entity, mention)
  const head = spanOf(words, source.head, source.head + 1)
  if (source.kind === 'pronoun') {
    const entity = coreference.resolve(head)
    return entity ? named(entity, mention) : unnamed(words, mention)
  }
  const maker = is(words, source.head, be.document) ? makerOf(words, source) : undefined
  if (maker) return named(maker, mention)
  const entity = coreference.resolve(head) ?? coreference.guess(head)
  return entity ? named(entity, mention) : unnamed(words, mention)
}

function named(entity: DraftEntity, mention: Span): DraftSpeaker {
  return { name: entity.name, entity, mention }
}

function unnamed(words: Words, mention: Span): DraftSpeaker {
  return { name: words.laid.text.slice(mention.start, mention.end).replace(/\s+/gu, ' '), entity: null, mention }
}

/** Who made a document: `en rapport fra Sundhedsstyrelsen`, `EU-Kommissionens oplæg`. */
function makerOf(words: Words, source: NounPhrase): DraftEntity | undefined {
  for (let at = source.first; at < source.last; at++) {
    const name = nameAt(words, at)
    if (name && name.entity.type === 'ORG') return name.entity
  }
  return undefined
}

/** The UTF-16 span of tokens [first, last). */
export function spanOf(words: Words, first: number, last: number): Span {
  const { start, end } = words.tokens
  return { start: start[first] ?? 0, end: end[Math.max(last - 1, first)] ?? 0 }
}
