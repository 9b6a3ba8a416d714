import type { LaidText, NameMention } from '../../draft.ts'
import { classOf, LOWER } from '../../tokens/character.ts'
import { wordColumn } from '../../tokens/form-column.ts'
import { tokenText } from '../../tokens/tokens.ts'
import { type Lexicon, ORGANISATION_KINDS, PLACE_KINDS, word } from '../tagger/lexicon.ts'
import { listedKinds, listedWord } from './listed.ts'

/**
 * Mends what is wrong with a mention by its own letters: marks at its ends (`Tomgang«`, `TV 2 Nord.`), a compound's first part left out
 * or taken apart (`Teknik- og Miljøforvaltningen`), two names in one, an adjective (`dansk-franske`).
 */
export function mendMentions(laid: LaidText, names: readonly NameMention[], lexicon: Lexicon): NameMention[] {
  const mended: NameMention[] = []
  const written = names.some(isLongPerson)
    ? new Set(names.map(({ start, end }) => laid.text.slice(start, end)))
    : undefined
  for (const name of names) {
    const mention = withoutStop(laid, trimmed(laid, name))
    if (!mention || isAdjective(laid, mention)) continue
    const whole = withFirstPart(laid, mention)
    while (whole.first < mention.first && (mended.at(-1)?.last ?? 0) > whole.first) mended.pop()
    mended.push(
      ...(written && isLongPerson(whole) ? apart(laid, whole, written, lexicon) : parted(laid, whole, lexicon)),
    )
  }
  return mended
}

/** Two names in a row that were taken for one: `møder Viborg FC Midtjylland`, where the lists have the second. */
function parted({ tokens }: LaidText, mention: NameMention, lexicon: Lexicon): NameMention[] {
  const { first, last, end, type } = mention
  if (type !== 'ORG' || last - first < 3 || listedKinds(lexicon, tokens, first, last, end) !== 0) return [mention]
  const cut = first + 1
  const place = listedKinds(lexicon, tokens, first, cut, tokens.end[first] ?? 0) & PLACE_KINDS
  const rest = listedKinds(lexicon, tokens, cut, last, end) & ORGANISATION_KINDS
  if (place === 0 || rest === 0) return [mention]
  return [
    { ...mention, last: cut, end: tokens.end[first] ?? 0 },
    { ...mention, first: cut, start: tokens.start[cut] ?? 0 },
  ]
}

function isLongPerson({ type, first, last }: NameMention): boolean {
  return type === 'PER' && last - first > 2
}

/** A person and what they play or name, taken for one name: `Nu er Astrid Bloch Ravn Medea`, where the text has both alone. */
function apart(
  { text, tokens }: LaidText,
  mention: NameMention,
  written: ReadonlySet<string>,
  lexicon: Lexicon,
): NameMention[] {
  const cut = mention.last - 1
  const end = tokens.end[cut - 1] ?? mention.end
  const start = tokens.start[cut] ?? mention.start
  if (listedWord(lexicon, text, start, mention.end) & word.surname) return [mention]
  if (!written.has(text.slice(mention.start, end)) || !written.has(text.slice(start, mention.end))) return [mention]
  return [
    { ...mention, last: cut, end },
    { ...mention, first: cut, start },
  ]
}

/** The mention without marks at its ends; nothing where it is all marks. */
function trimmed({ tokens }: LaidText, mention: NameMention): NameMention | undefined {
  let { first, last } = mention
  const isWord = wordColumn.of(tokens)
  while (first < last && isWord[tokens.form[first] ?? 0] === 0) first++
  while (first < last && isWord[tokens.form[last - 1] ?? 0] === 0) last--
  if (first === mention.first && last === mention.last) return mention
  if (first === last) return undefined
  return { ...mention, first, last, start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0 }
}

/** The mention without the full stop of its sentence, which stands after an abbreviation's letters: `TV 2 Nord.` */
function withoutStop({ text, tokens }: LaidText, mention: NameMention | undefined): NameMention | undefined {
  if (!mention || text[mention.end - 1] !== '.') return mention
  const { last } = mention
  const ends = last >= tokens.count || tokens.sentence[last] !== tokens.sentence[last - 1]
  return ends && /^\p{L}{4,}\.$/u.test(tokenText(tokens, last - 1)) ? { ...mention, end: mention.end - 1 } : mention
}

/** A place is no place where it is written small. */
function isAdjective({ text }: LaidText, { type, start, end }: NameMention): boolean {
  return (
    type === 'LOC' &&
    (classOf(text.charCodeAt(start)) & LOWER) !== 0 &&
    /^\p{Ll}[\p{Ll}-]*$/u.test(text.slice(start, end))
  )
}

/** The mention with the capitalised first part that its last part is joined to by a conjunction. */
function withFirstPart({ tokens, pack }: LaidText, mention: NameMention): NameMention {
  const part = mention.first - 2
  if (part < 0 || tokens.sentence[part] !== tokens.sentence[mention.first]) return mention
  if (tokenText(tokens, part + 1) !== pack?.roles.and) return mention
  if (!/^\p{Lu}[\p{L}-]*-$/u.test(tokenText(tokens, part))) return mention
  return { ...mention, first: part, start: tokens.start[part] ?? 0 }
}
