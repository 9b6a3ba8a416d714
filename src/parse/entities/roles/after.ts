import { phraseFrom, type RolePhrase } from './phrases.ts'
import type { NameInText, RoleText } from './role-text.ts'

/** What follows a name: a role, an organisation that its bearer is from, or both. */
export interface Following {
  readonly phrase: RolePhrase | undefined
  /** Whether the role stands as an apposition, not as what a verb says. */
  readonly apposed: boolean
  readonly affiliation: NameInText | undefined
}

/** The role after a name: `A, der er direktør i B`, `A, en læge,`, `A er formand for B`, `A stopper som formand`. */
export function roleAfter(text: RoleText, span: NameInText): Following {
  const name = span.last - 1
  const none = { phrase: undefined, apposed: false, affiliation: undefined }
  if (span.genitive) return none
  let at = name + 1
  let affiliation: NameInText | undefined
  if (text.within(at, name) && text.form(at) === '(' && text.within(at + 2, name) && text.form(at + 2) === ')') {
    const inside = text.nameAt(at + 1)
    if (inside?.entity.type === 'ORG') affiliation = inside
    at += 3
  }
  if (!text.within(at, name)) return { ...none, affiliation }
  if (text.words.affiliationPrepositions.has(text.lower(at))) {
    const from = text.nameAt(at + 1)
    return { ...none, affiliation: from?.entity.type === 'ORG' ? from : affiliation }
  }
  const predicated = text.words.introducers.has(text.lower(at)) ? at + 1 : afterCopula(text, at)
  if (predicated > at) return { phrase: predicate(text, predicated), apposed: false, affiliation }
  if (text.form(at) !== ',') return { ...none, affiliation }
  at = afterAge(text, at, name)
  if (text.words.relatives.has(text.lower(at)) && text.within(at + 1, name)) {
    const clause = afterCopula(text, at + 1)
    if (clause > at + 1) return { phrase: predicate(text, clause), apposed: true, affiliation }
  }
  const from = text.nameAt(at)
  if (from?.entity.type === 'ORG' && !from.genitive && closes(text, from.last, name)) {
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

/** The token after a verb that tells a role and its adverb; the token itself where no such verb stands. */
function afterCopula(text: RoleText, at: number): number {
  const { copulas, adverbs } = text.words
  let after = at
  if (text.within(at + 1, at) && copulas.has(`${text.lower(at)} ${text.lower(at + 1)}`)) after = at + 2
  else if (copulas.has(text.lower(at))) after = at + 1
  return after > at && text.within(after, at) && adverbs.has(text.lower(after)) ? after + 1 : after
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
  return text.nameAt(at)?.entity.type === 'PER'
}
