import { hashLower } from './tagger/hash.ts'
import { type Lexicon, lookUpWord, word } from './tagger/lexicon.ts'

type Gender = 'm' | 'f' | 'unknown'

/** What the first name tells of a person's gender; nothing else is asked. */
export function genderOf(words: readonly string[], lexicon: Lexicon): Gender {
  const first = words.find((part) => part.length > 1 && !part.endsWith('.'))
  if (!first) return 'unknown'
  const whole = firstNameGender(first, lexicon)
  if (whole !== 'unknown' || !first.includes('-')) return known(words, first, lexicon) ? whole : 'unknown'
  return firstNameGender(first.split('-')[0] ?? '', lexicon)
}

/** A single word that is rather a surname tells nothing. */
function known(words: readonly string[], first: string, lexicon: Lexicon): boolean {
  if (words.length > 1) return true
  const bits = lookUpWord(lexicon, hashLower(first, 0, first.length))
  return (bits & word.surname) === 0 || (bits & word.surnameAmbiguous) !== 0
}

function firstNameGender(form: string, lexicon: Lexicon): Gender {
  const bits = lookUpWord(lexicon, hashLower(form, 0, form.length))
  const male = (bits & word.firstMale) !== 0
  const female = (bits & word.firstFemale) !== 0
  if (male === female) return 'unknown'
  return male ? 'm' : 'f'
}
