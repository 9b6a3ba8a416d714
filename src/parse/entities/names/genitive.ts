import type { LanguagePack } from '../../../languages/pack.ts'
import type { LaidText, NameMention } from '../../draft.ts'
import { quoteLexicon } from '../../quotes/lexicon.ts'
import { type Tokens, tokenText } from '../../tokens/tokens.ts'
import { type Lexicon, word } from '../tagger/lexicon.ts'
import { casing, casingOf, withoutGenitive } from '../tagger/word-shapes.ts'
import { listedKinds, listedWord } from './listed.ts'

/**
 * Where a name ends without its genitive, as a UTF-16 offset: `Ruslands`, `EU's`, `Lars'` lose it, `Mads` and `Paris` have
 * none. A plain s is told by the lists, by the forms of the text, and last by what follows.
 * @param written the forms and the last words of the text's names as they stand
 */
export function nameEnd(laid: LaidText, lexicon: Lexicon, mention: NameMention, written: ReadonlySet<string>): number {
  const { text, tokens } = laid
  const { first, last, end } = mention
  const start = tokens.start[last - 1] ?? mention.start
  const plain = isPlain(text, end)
  // `EUs`: a genitive of a name in capitals
  if (plain && casingOf(text, start, end - 1) === casing.capitals) return end - 1
  const stem = withoutGenitive(text, start, end)
  if (stem === end || !plain) return stem
  const listedSo = known(laid, lexicon, mention, end)
  const listedWithout = known(laid, lexicon, mention, stem)
  if (listedSo !== listedWithout) return listedSo ? end : stem
  const alone = written.has(text.slice(mention.start, stem)) || written.has(text.slice(start, stem))
  // of two names (`Andreas`, `Andrea`) the shorter one where the text has it alone or a relation follows
  if (listedSo) return (alone && owns(laid, mention)) || ownsRelation(laid, lexicon, mention) ? stem : end
  if (alone) return stem
  if (last - first > 1) {
    if (ownsNothing(laid, mention)) return end
    // a name that ends in a common noun: `Kommunes` is rarer than `Kommune`, `Hus` more frequent than `Hu`
    const so = listedWord(lexicon, text, start, end) & word.frequency
    const without = listedWord(lexicon, text, start, stem) & word.frequency
    if (so !== without) return so > without ? end : stem
  }
  return owns(laid, mention) ? stem : end
}

function isPlain(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x73 && !/['’]/.test(text[end - 2] ?? '')
}

function known({ text, tokens }: LaidText, lexicon: Lexicon, mention: NameMention, end: number): boolean {
  const { first, last, type } = mention
  if (listedKinds(lexicon, tokens, first, last, end) !== 0) return true
  if (type !== 'PER') return false
  const bits = listedWord(lexicon, text, tokens.start[last - 1] ?? 0, end)
  return (bits & (last - first > 1 ? word.surname : word.surname | word.firstMale | word.firstFemale)) !== 0
}

/** Whether the name of a role or relation follows: `Almas mor`. */
function ownsRelation({ text, tokens }: LaidText, lexicon: Lexicon, { last }: NameMention): boolean {
  if (last >= tokens.count || tokens.sentence[last] !== tokens.sentence[last - 1]) return false
  const bits = listedWord(lexicon, text, tokens.start[last] ?? 0, tokens.end[last] ?? 0)
  return (bits & (word.roleIndefinite | word.roleDefinite)) !== 0
}

/** Whether a noun phrase follows, which the name may own. */
function owns({ tokens, pack }: LaidText, { last }: NameMention): boolean {
  if (last >= tokens.count || tokens.sentence[last] !== tokens.sentence[last - 1]) return false
  const next = tokenText(tokens, last)
  if (!/^[\p{L}\d"”»“]/u.test(next)) return false
  return !pack?.names.notAfterGenitive.has(next.toLowerCase()) && !isSaying(tokens, last, pack)
}

/** Whether a name plainly owns nothing: `Fanklubben Vejlby Ultras mener`, `organisationen Irish Skippers, kræver`. */
function ownsNothing({ tokens, pack }: LaidText, { last }: NameMention): boolean {
  if (last >= tokens.count || tokens.sentence[last] !== tokens.sentence[last - 1]) return true
  return /^[,.]/.test(tokenText(tokens, last)) || isSaying(tokens, last, pack)
}

/** Whether a token is a finite verb of saying: a name before it speaks, and owns nothing. */
function isSaying(tokens: Tokens, at: number, pack: LanguagePack | undefined): boolean {
  if (!pack) return false
  const { entries, numbers } = quoteLexicon(pack.quotes)
  const entry = entries[numbers.of(tokens)[tokens.form[at] ?? 0] ?? 0]
  return entry?.senses.some(({ form }) => form === 'finite') ?? false
}
