import { accordingTo } from './according.ts'
import { claim } from './claims.ts'
import { comment } from './comments.ts'
import { complement } from './complements.ts'
import { be } from './lexicon.ts'
import { message } from './messages.ts'
import type { NounPhrase } from './phrase.ts'
import { pointingBack } from './pointers.ts'
import type { Report, Taken } from './report.ts'
import { canSpeak, subjectAfter } from './subjects.ts'
import { isRead } from './turns.ts'
import { is, lowerText, type Words } from './words.ts'

/** The reported clauses of a text, in the order of their cues. */
export function findReports(words: Words, taken: Taken): Report[] {
  const { tokens } = words
  const reports: Report[] = []
  if (!words.pack) return reports
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    if (isRead(words.laid, words.laid.paragraphOfSentence[sentence] ?? 0)) readSentence(words, taken, sentence, reports)
  }
  return reports
}

function readSentence(words: Words, taken: Taken, sentence: number, reports: Report[]): void {
  const { firstOfSentence } = words.tokens
  const first = firstOfSentence[sentence] ?? 0
  const end = firstOfSentence[sentence + 1] ?? first
  let subject: NounPhrase | undefined
  let from = first
  let commentedAt = -1
  for (let at = first; at < end; at++) {
    if (taken[at] === 1) {
      from = at + 1
      continue
    }
    if (words.entry[at] === 0 || words.name[at] !== 0) continue
    const report = reportAt(words, taken, at, from, end, sentence, subject)
    if (!report) {
      if (taken[at] === 2) subject = lastSpeaker(words, at, end) ?? subject
      continue
    }
    // `Lone Hald mener, at det er slut. Det afviser Per Skov.`
    if (report.rule === 'pointing back' && isDenial(words, at) && reportedAfter(reports, report.pieces[0]?.first ?? at))
      return
    reports.push(report)
    if (report.rule.startsWith('pointing back')) return
    // `…, siger X, ifølge Y`, `…, siger X, skriver Y`: Y is the medium of what was just told
    const told = report.rule.startsWith('according') || report.rule === 'comment behind'
    if (told && (report.pieces[0]?.first ?? at) < commentedAt) {
      reports.pop()
      continue
    }
    if (report.rule.startsWith('comment')) commentedAt = report.cue?.first ?? at
    subject = report.source ?? subject
    const last = report.pieces.at(-1)?.last ?? at
    if (last > at) {
      at = last - 1
      from = last
    }
  }
}

/** Whether direct speech or its inquit stands between two tokens. */
function isSpoken(taken: Taken, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (taken[at] === 1 || taken[at] === 2) return true
  return false
}

function isDenial(words: Words, verb: number): boolean {
  return words.pack?.denials.has(lowerText(words, verb)) ?? false
}

/** Whether the last report stands at a token or behind it. */
function reportedAfter(reports: readonly Report[], first: number): boolean {
  return (reports.at(-1)?.pieces[0]?.first ?? -1) >= first
}

/** Who speaks in the inquit that a token opens. */
function lastSpeaker(words: Words, at: number, end: number): NounPhrase | undefined {
  const entry = words.entries[words.entry[at] ?? 0]
  if (!entry?.senses.some(({ form }) => form === 'finite')) return undefined
  const phrase = subjectAfter(words, at + 1, end)
  return phrase && canSpeak(words, phrase) ? phrase : undefined
}

function reportAt(
  words: Words,
  taken: Taken,
  at: number,
  from: number,
  end: number,
  sentence: number,
  subject: NounPhrase | undefined,
): Report | undefined {
  if (taken[at] !== 2) {
    const according = accordingTo(words, at, from, end)
    // `»…«, siger X ifølge en pressemeddelelse` tells of what was said, and nothing more
    if (according && !isSpoken(taken, according.pieces[0]?.first ?? at, at)) return according
  }
  const claimed = claim(words, at, from, end, subject) ?? message(words, at, from, end)
  if (claimed) return claimed
  const senses = words.entries[words.entry[at] ?? 0]?.senses ?? []
  const inquit = taken[at] === 2
  if (!inquit) {
    const pointed = pointingBack(words, taken, at, sentence)
    if (pointed) return pointed
    const commented = comment(words, at, from, end)
    if (commented) return commented
  }
  for (const sense of senses) {
    if (inquit && sense.form === 'finite' && !is(words, at - 1, be.coordinator | be.adverb | be.relative)) continue
    const report = complement(words, at, sense, from, end, subject)
    if (report) return report
  }
  return undefined
}
