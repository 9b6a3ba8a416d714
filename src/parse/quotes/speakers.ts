import type { Span } from '../../model.ts'
import type { Coreference, Referent } from '../coreference/index.ts'
import type { DraftEntity, DraftSpeaker } from '../draft.ts'
import { isDefinite, isGenitive, ownerIn } from './endings.ts'
import { be } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import type { NounPhrase } from './phrase.ts'
import { is, isCapital, isMark, isWord, lowerText, nameAt, type Words } from './words.ts'

/**
 * Who a source phrase stands for.
 * @param author who spoke before: whose a statement is that is only called `opslaget` or `en mail`
 */
export function speakerOf(
  words: Words,
  source: NounPhrase,
  coreference: Coreference,
  author?: Referent | undefined,
): DraftSpeaker {
  if (source.also) return joined(words, source, source.also, coreference)
  const mention = spanOf(words, source.mentionFirst, source.mentionLast)
  if (source.name && source.kind === 'name') return named(source.name.entity, mention)
  const head = spanOf(words, source.head, source.head + 1)
  const document = source.kind === 'noun' && isDocument(words, source.head)
  const maker = document
    ? (makerOf(words, source, coreference) ??
      (words.pack?.companyDocuments.has(lowerText(words, source.head)) ? coreference.company(head.start) : undefined))
    : undefined
  const found =
    maker ??
    known(coreference.resolve(head)) ??
    coreference.guess(head) ??
    coreference.resolve(head) ??
    (document && isBareStatement(words, source) ? author : undefined)
  return found ? { ...found, mention } : unnamed(words, source, mention)
}

/** Two who say it together, by both names. */
function joined(words: Words, first: NounPhrase, second: NounPhrase, coreference: Coreference): DraftSpeaker {
  const [one, other] = [{ ...first, also: undefined }, second].map((each) => speakerOf(words, each, coreference).name)
  const conjunction = spanOf(words, second.first - 1, second.first)
  return {
    name: `${one} ${words.laid.text.slice(conjunction.start, conjunction.end)} ${other}`,
    entity: null,
    mention: spanOf(words, first.mentionFirst, second.mentionLast),
  }
}

/** One of the article's entities, rather than somebody never named. */
function known(referent: Referent | undefined): Referent | undefined {
  return referent?.entity ? referent : undefined
}

function named(entity: DraftEntity, mention: Span): DraftSpeaker {
  return { name: entity.name, entity, mention }
}

function unnamed(words: Words, source: NounPhrase, mention: Span): DraftSpeaker {
  const text = words.laid.text.slice(mention.start, mention.end).replace(/\s+/gu, ' ')
  // `pistolmandens ordre`: the owner, without the genitive
  const owner = source.genitive
    ? text.slice(0, -1)
    : source.last === source.first + 1
      ? ownerIn(words, text)
      : undefined
  return { name: owner ?? text, entity: null, mention }
}

/** `opslaget`, `et skriftligt svar`: a person's own words, of which nothing says whose they are. */
function isBareStatement(words: Words, { first, last, head, genitive }: NounPhrase): boolean {
  if (genitive || last !== head + 1 || !words.pack?.statements.has(lowerText(words, head))) return false
  return first === head ? isDefinite(words, head) : words.pack.indefiniteArticles.has(lowerText(words, first))
}

/** Who made a document: `en rapport fra Sundhedsstyrelsen`, `EU-Kommissionens oplæg`, `selskabets børsmeddelelse`. */
function makerOf(words: Words, source: NounPhrase, coreference: Coreference): Referent | undefined {
  for (let at = source.first; at < source.last; at++) {
    const name = nameAt(words, at)
    if (name?.entity.type === 'ORG') return { name: name.entity.name, entity: name.entity }
    if (at < source.head && isGenitive(words, at)) {
      const span = spanOf(words, at, at + 1)
      const owner = coreference.resolve(span)
      if (owner) return owner
      // `politiets egen statistik`
      const name = ownerIn(words, words.laid.text.slice(span.start, span.end))
      if (name !== undefined) return { name, entity: null }
    }
  }
  // `en mail til de ansatte fra rektor Ib Hald`
  if (words.pack?.statements.has(lowerText(words, source.head))) {
    const sender = senderOf(words, source.last)
    if (sender) return sender
  }
  // `en rundspørge, som Dansk Metal har lavet`
  const relative = isMark(words, source.last, ',') ? source.last + 1 : source.last
  const behind = is(words, relative, be.relative) ? nameAt(words, relative + 1) : undefined
  const made = behind && isWord(words, behind.last) && !isCapital(words, behind.last)
  return made && behind.entity.type === 'ORG' ? { name: behind.entity.name, entity: behind.entity } : undefined
}

/** Whether a noun is one of a document, or is joined to one by a hyphen: `dna-analyser`. */
function isDocument(words: Words, head: number): boolean {
  if (is(words, head, be.document)) return true
  const lower = lowerText(words, head)
  const hyphen = lower.lastIndexOf('-')
  return hyphen > 0 && words.pack?.documents.has(lower.slice(hyphen + 1)) === true
}

const FARTHEST_SENDER = 8

/** The person whom a statement comes from, told behind it. */
function senderOf(words: Words, from: number): Referent | undefined {
  for (let at = from; at < from + FARTHEST_SENDER && isWord(words, at); at++) {
    if (!is(words, at, be.soundingSource) || is(words, at, be.place | be.agent)) continue
    const entity = nounPhrase(words, at + 1, words.tokens.count)?.name?.entity
    if (entity?.type === 'PER') return { name: entity.name, entity }
  }
  return undefined
}

/** The UTF-16 span of tokens [first, last). */
export function spanOf(words: Words, first: number, last: number): Span {
  const { start, end } = words.tokens
  return { start: start[first] ?? 0, end: end[Math.max(last - 1, first)] ?? 0 }
}
