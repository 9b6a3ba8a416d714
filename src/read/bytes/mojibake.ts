import { continuations, windows1252Byte } from './windows-1252.ts'

// UTF-8 that was read as Windows-1252 and saved again: `Ã¸` for ø, `Â£` for £, `â€™` for ’.

const continuation = `[${continuations.replace(/[\]\\^-]/g, '\\$&')}\\u0080-\\u009f]`
const sequence = `(?:[Â-ß]${continuation}|[à-ï]${continuation}{2}|[ð-ô]${continuation}{3})`
const runs = new RegExp(`${sequence}+`, 'g')
const hint = /[ÂÃâÅÄ]/
const strict = new TextDecoder('utf-8', { fatal: true })
/** Some text was spoilt twice. */
const mostRounds = 3

/** How many runs of spoilt letters stand in a text. */
export function countMojibake(text: string): number {
  if (!hint.test(text)) return 0
  let count = 0
  for (const [run] of text.matchAll(runs)) if (mend(run) !== undefined) count++
  return count
}

/** The text with its spoilt letters mended; what is no such letter stays as it is. */
export function mendMojibake(text: string): string {
  let mended = text
  for (let round = 0; round < mostRounds && hint.test(mended); round++) {
    const next = mended.replace(runs, (run) => mend(run) ?? run)
    if (next === mended) break
    mended = next
  }
  return mended
}

function mend(run: string): string | undefined {
  const bytes = Uint8Array.from(run, (letter) => windows1252Byte(letter) ?? 0)
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}
