import type { NameInText, RoleText } from './role-text.ts'

/** A noun phrase that names a role: its tokens, last exclusive, its noun, and whose or where it is. */
export interface RolePhrase {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly owner: NameInText | undefined
}

const LONGEST_MODIFIER = 6
const LONGEST_COMPLEMENT = 14

/** The phrase whose noun is `head`, with what stands before the noun: `børne- og skoleudvalgets`, `Ruslands`, `adm.` */
export function phraseUpTo(text: RoleText, head: number, last: number): RolePhrase {
  let first = head
  let owner: NameInText | undefined
  while (text.within(first - 1, head)) {
    const before = first - 1
    if (text.isAdjective(before) || text.isPart(before) || text.isRole(before)) first = before
    else if (text.lower(before) === text.words.and && text.within(before - 1, head) && text.isPart(before - 1))
      first = before - 1
    else if (text.lower(before) === text.words.and && text.within(before - 1, head) && text.isHead(before - 1))
      first = before - 1
    else if (!owner && text.genitiveName(before)) {
      owner = text.genitiveName(before)
      first = owner?.first ?? before
      break
    } else if (text.isGenitiveNoun(before)) first = before
    else break
  }
  return { first, last, head, owner: owner ?? complementName(text, head + 1, last) }
}

/** The phrase that begins at a token, its article left out, with its complement: `en erfaren direktør i Dansk Kyst`. */
export function phraseFrom(text: RoleText, at: number): RolePhrase | undefined {
  let first = at
  while (
    text.within(first, at) &&
    (text.words.determiners.has(text.lower(first)) ||
      text.words.possessives.has(text.lower(first)) ||
      text.isAge(first))
  )
    first++
  let owner: NameInText | undefined
  for (let head = first; head < first + LONGEST_MODIFIER && text.within(head, at); ) {
    if (text.isHead(head) && !text.isGenitiveNoun(head)) {
      while (text.within(head + 1, at) && text.isHead(head + 1)) head++
      const last = endOfComplement(text, head + 1)
      return { first, last, head, owner: owner ?? complementName(text, head + 1, last) }
    }
    const name = text.nameAt(head)
    if (name) {
      const genitive = text.genitiveName(name.last - 1)
      if (!genitive || owner) return undefined
      owner = genitive
      head = name.last
    } else if (isModifier(text, head)) head++
    else return undefined
  }
  return undefined
}

function isModifier(text: RoleText, at: number): boolean {
  if (text.isMark(at)) return false
  return (
    text.isAdjective(at) ||
    text.isGenitiveNoun(at) ||
    text.isPart(at) ||
    (text.lower(at) === text.words.and && text.isPart(at - 1))
  )
}

/** Where the complement that begins at a token ends; the token itself where none does. */
export function endOfComplement(text: RoleText, at: number): number {
  if (!text.within(at, at - 1) || !text.isPreposition(at)) return at
  let last = at + 1
  for (; last < at + LONGEST_COMPLEMENT && text.within(last, at); last++) {
    if (text.isMark(last) || text.isStop(last)) break
    if (text.nameAt(last)?.entity.type === 'PER') break
    if (text.lower(last) !== text.words.and) continue
    if (!text.isPart(last - 1) && !text.nameAt(last + 1)) break
  }
  // a preposition is no end
  return last - at > 1 && !text.isPreposition(last - 1) ? last : at
}

function complementName(text: RoleText, first: number, last: number): NameInText | undefined {
  for (let at = first; at < last; at++) {
    const name = text.nameAt(at)
    if (name && (name.entity.type === 'ORG' || name.entity.type === 'LOC')) return name
  }
  return undefined
}
