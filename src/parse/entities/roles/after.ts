import type { NamedSpan } from '../names/forms.ts'
import { phraseFrom, type RolePhrase } from './phrases.ts'
import type { RoleText } from './role-text.ts'

/** What follows a name: a role, an organisation that its bearer is from, or both. */
export interface Following {
  readonly phrase: RolePhrase | undefined
  /** Whether the role stands as an apposition, not as what a verb says. */
  readonly apposed: boolean
  readonly affiliation: NamedSpan | undefined
}

/** The role after a name: `A, der er direktør i B`, `A, en læge,`, `A er formand for B`, `A stopper som formand`. */
export function roleAfter(text: RoleText, span: NamedSpan): Following {
  const name = span.mention.last - 1
  const none = { phrase: undefined, apposed: false, affiliation: undefined }
  if (span.end < span.mention.end) return none
  let at = name + 1
  let affiliation: NamedSpan | undefined
  if (text.within(at, name) && text.form(at) === '(' && text.within(at + 2, name) && text.form(at + 2) === ')') {
    const inside = text.nameAt(at + 1)
    if (inside?.type === 'ORG') affiliation = inside
    at += 3
  }
  if (!text.within(at, name)) return { ...none, affiliation }
  if (text.words.affiliationPrepositions.has(text.lower(at))) {
    const from = text.nameAt(at + 1)
    return { ...none, affiliation: from?.type === 'ORG' ? from : affiliation }
  }
  if (text.words.copulas.has(text.lower(at)) || text.words.introducers.has(text.lower(at))) {
    return { phrase: predicate(text, at + 1), apposed: false, affiliation }
  }
  if (text.form(at) !== ',') return { ...none, affiliation }
  at = afterAge(text, at, name)
  if (
    text.words.relatives.has(text.lower(at)) &&
    text.within(at + 1, name) &&
    text.words.copulas.has(text.lower(at + 1))
  ) {
    return { phrase: predicate(text, at + 2), apposed: true, affiliation }
  }
  const from = text.nameAt(at)
  if (from?.type === 'ORG' && from.end === from.mention.end && closes(text, from.mention.last, name)) {
    return { ...none, affiliation: from }
  }
  const phrase = phraseFrom(text, at)
  if (!phrase || !closes(text, phrase.last, name) || startsNext(text, phrase.last)) return { ...none, affiliation }
  return { phrase, apposed: true, affiliation }
}

/** The token after `, 81,`, or after the comma where no age follows. */
function afterAge(text: RoleText, comma: number, name: number): number {
  const at = comma + 1
  return /^\d{1,3}$/.test(text.form(at)) && text.within(at + 1, name) && text.form(at + 1) === ',' ? at + 2 : at
}

function predicate(text: RoleText, at: number): RolePhrase | undefined {
  const phrase = text.within(at, at - 1) ? phraseFrom(text, at) : undefined
  return phrase && !startsNext(text, phrase.last) ? phrase : undefined
}

/** Whether an apposition may end before a token. */
function closes(text: RoleText, at: number, sentenceOf: number): boolean {
  return !text.within(at, sentenceOf) || text.isMark(at)
}

/** Whether another person's name follows, to whom the role belongs. */
function startsNext(text: RoleText, at: number): boolean {
  return text.nameAt(at)?.type === 'PER'
}
