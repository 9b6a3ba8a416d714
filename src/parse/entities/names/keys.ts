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
export function soundKey(key: string, words: NameWords): string {
  const sounds = soundsOf(words)
  const known = sounds.get(key)
  if (known !== undefined) return known
  const sound = transliterated(key, words)
  if (sounds.size >= MOST_SOUNDS) sounds.clear()
  sounds.set(key, sound)
  return sound
}

/** How many keys are remembered: the same people come again from article to article. */
const MOST_SOUNDS = 10_000
const remembered = new WeakMap<NameWords, Map<string, string>>()

function soundsOf(words: NameWords): Map<string, string> {
  const known = remembered.get(words) ?? new Map<string, string>()
  remembered.set(words, known)
  return known
}

function transliterated(key: string, { transliterations }: NameWords): string {
  let sound = key
  for (const [letters, written] of transliterations) {
    if (sound.includes(letters)) sound = sound.replaceAll(letters, written)
  }
  return sound.replace(/(.)\1/g, '$1')
}
