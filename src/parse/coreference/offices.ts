import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import type { DraftEntity } from '../draft.ts'
import { isGenitive } from '../quotes/endings.ts'
import { be } from '../quotes/lexicon.ts'
import { is, isWord, lowerText, type NamePlace, nameAt, type Words } from '../quotes/words.ts'
import { compounds, type Descriptions } from './descriptions.ts'

/**
 * Those whom a noun with what it is of may describe: `formanden for udvalget` the `udvalgsformand`, `formanden for Dansk Metal`
 * and `Dansk Metals formand` one who belongs there or of whom the text does not tell where to.
 */
export function holdersOf(
  words: Words,
  at: number,
  forms: readonly string[],
  descriptions: Descriptions,
  data: CoreferenceWords,
): readonly DraftEntity[] {
  const of = is(words, at + 1, be.attaching) ? at + 2 : -1
  const body = of >= 0 ? nameAt(words, of) : ownerBefore(words, at)
  if (body) {
    const candidates = descriptions.match(forms)
    if (body.entity.type !== 'ORG') return candidates
    const there = candidates.filter(({ affiliation }) => affiliation === body.entity)
    return there.length > 0 ? there : candidates.filter(({ type, affiliation }) => type !== 'PER' || !affiliation)
  }
  if (of < 0 || !isWord(words, of) || words.entry[of] !== 0) return descriptions.match(forms)
  const found = descriptions.match(forms.flatMap((form) => compounds(form, lowerText(words, of), data)))
  return found.length > 0 ? found : descriptions.match(forms)
}

/** The name in the genitive right before a noun. */
function ownerBefore(words: Words, noun: number): NamePlace | undefined {
  return words.name[noun - 1] !== 0 && isGenitive(words, noun - 1) ? nameAt(words, noun - 1) : undefined
}
