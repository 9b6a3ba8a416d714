import type { NameWords } from '../../../languages/pack.ts'

/** The key that a name is compared by: letters only, in one case and spelling: `B.T.` and `BT`, `Århus` and `Aarhus`. */
export function nameKey(name: string, { spellings }: NameWords): string {
  let key = name.toLowerCase()
  for (const [letter, written] of spellings) if (key.includes(letter)) key = key.replaceAll(letter, written)
  if (!/^[a-z0-9 æø]*$/.test(key)) {
    key = key
      .normalize('NFD')
      .replace(/[\p{M}.'’]/gu, '')
      .replace(/[^\p{L}\p{N}&/]+/gu, ' ')
      .trim()
  }
  return key
}

/** The key of a name that is transliterated: `Lukasjenko` and `Lukashenko` have one. */
export function soundKey(key: string, { transliterations }: NameWords): string {
  let sound = key
  for (const [letters, written] of transliterations) {
    if (sound.includes(letters)) sound = sound.replaceAll(letters, written)
  }
  return sound.replace(/(.)\1/g, '$1')
}
