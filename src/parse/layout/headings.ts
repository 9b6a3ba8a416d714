import type { LanguagePack } from '../../languages/pack.ts'
import { alternatives } from '../../text/alternatives.ts'
import { oncePer } from './phrases.ts'

const sentenceEnd = /[.!?…:][)\]»«”“"'’]*$|[»«”“"]$/u
const opensQuote = /^[»«”“"„]|^[-–—]\s?\p{L}/u

/** Whether a line can be a headline: one that does not end as a sentence does. Papers set no full stop there. */
export function isHeadlineShaped(line: string): boolean {
  return line.length <= 250 && /\p{L}/u.test(line) && !/[.,;:](?:[)»«”“"]*)$/u.test(line)
}

/**
 * Whether a line between paragraphs is a sub-heading: short, no stop at its end, between whole sentences. A question may be the
 * interviewer's, and of several short lines in a row each is an item of a list; neither is a sub-heading.
 */
export function isHeadingShaped(line: string, before: string | undefined, after: string | undefined): boolean {
  if (line.length > 90 || after === undefined || sentenceEnd.test(line)) return false
  if (line.split(/\s+/).length > 12 || /[,;]$|^[•*]/u.test(line) || !/^[-–—\s]*[\p{Lu}\p{N}»”“"]/u.test(line))
    return false
  return sentenceEnd.test(after) && (before === undefined || sentenceEnd.test(before))
}

interface Leaning {
  readonly subject: RegExp
  readonly inquit: RegExp
}

const leaning = oncePer((pack: LanguagePack): Leaning => {
  const pronoun = `(?:${alternatives(pack.layout.pronouns)})(?!\\p{L})`
  return {
    subject: new RegExp(`^${pronoun}`, 'iu'),
    inquit: new RegExp(`[«»”“",]\\s+\\p{L}+\\s+${pronoun}`, 'iu'),
  }
})

/**
 * Whether an opening paragraph sums the story up. One that quotes, or that the next paragraph leans on for who is speaking,
 * opens a scene instead.
 */
export function isLede(paragraph: string, after: string | undefined, pack: LanguagePack | undefined): boolean {
  if (after === undefined || paragraph.length > 700 || opensQuote.test(paragraph)) return false
  if (!pack) return true
  const { subject, inquit } = leaning(pack)
  return !(opensQuote.test(after) ? inquit : subject).test(after)
}
