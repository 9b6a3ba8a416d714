import { phraseUpTo, type RolePhrase } from './phrases.ts'
import type { NameInText, RoleText } from './role-text.ts'

const FARTHEST_HEAD = 9

/** The role that stands before a name: `vagtchef A`, `Ruslands præsident, A`, `formanden for udvalget, A`, `dommerne B og A`. */
export function roleBefore(text: RoleText, { first: name }: NameInText): RolePhrase | undefined {
  const shared = sharedRole(text, name)
  if (shared) return shared
  let at = beforeAge(text, name)
  if (!text.within(at, name)) return undefined
  const comma = text.form(at) === ','
  if (comma) at--
  if (!text.within(at, name)) return undefined
  const head = text.isHead(at) ? at : headOfComplement(text, at, comma)
  if (head === undefined) return undefined
  const phrase = phraseUpTo(text, head, at + 1)
  if (!comma) return phrase
  const before = phrase.first - 1
  // `A, formand for B, C`: the role is A's
  if (text.within(before, name) && text.form(before) === ',' && text.nameAt(before - 1)?.entity.type === 'PER')
    return undefined
  const possessed =
    phrase.owner !== undefined ||
    phrase.first < phrase.head ||
    (text.within(before, name) && text.words.possessives.has(text.lower(before)))
  return possessed || text.isDefinite(head) ? phrase : undefined
}

/** The token before a name and the article and adjective of age that may stand between: `chaufføren, den 29-årige A`. */
function beforeAge(text: RoleText, name: number): number {
  let at = name - 1
  if (text.within(at, name) && text.isAge(at)) {
    at--
    if (text.within(at, name) && text.words.determiners.has(text.lower(at))) at--
  }
  return at
}

/** The role's noun before a complement that ends at `at`. */
function headOfComplement(text: RoleText, at: number, comma: boolean): number | undefined {
  if (text.isPreposition(at) || text.isStop(at) || text.isMark(at)) return undefined
  const name = text.nameAt(at)
  if (name && (name.entity.type === 'PER' || text.genitiveName(at))) return undefined
  if (!comma && !name && !text.isDefinite(at)) return undefined
  for (let head = at - 1; head > at - FARTHEST_HEAD && text.within(head, at); head--) {
    if (text.isMark(head) || text.isStop(head) || text.nameAt(head)?.entity.type === 'PER') return undefined
    if (text.isHead(head) && text.isPreposition(head + 1)) return head
  }
  return undefined
}

/** `dommerne B og A`: the noun before B is A's too. */
function sharedRole(text: RoleText, name: number): RolePhrase | undefined {
  if (!text.within(name - 1, name) || text.lower(name - 1) !== text.words.and) return undefined
  const other = text.nameAt(name - 2)
  if (other?.entity.type !== 'PER' || other.genitive) return undefined
  const head = other.first - 1
  if (!text.within(head, name) || !text.isHead(head) || !text.isPlural(head)) return undefined
  return phraseUpTo(text, head, head + 1)
}
