import type { DraftSpeaker } from '../draft.ts'
import type { NounPhrase } from './phrase.ts'

// How often a quote is one and has its speaker right, by the rule that took it and by how its speaker is known. Counted on
// the annotated articles for tuning (`npm run score`), then drawn down, because rules do better on the articles that they were
// made with: as if ten more quotes had come out at 65 %, and most where articles read before any rule had seen them came out
// worse than that: sources that no name stands behind, and speakers told by the turns of a conversation or by the topic.

/** By rule, where the speaker is named beside the quote. */
const byRule: Readonly<Record<string, number>> = {
  inquit: 0.96,
  'inquit of an unlisted verb': 0.85,
  'inquit before a colon': 0.85,
  'inquit in the passive': 0.75,
  'name before a colon': 0.9,
  'subject before a colon': 0.75,
  'verb and clause': 0.92,
  'participle and clause': 0.9,
  'passive and clause': 0.68,
  'noun and clause': 0.68,
  'message and clause': 0.75,
  'clause in marks': 0.75,
  'comment behind': 0.87,
  'comment inside': 0.75,
  'according to before': 0.9,
  'according to inside': 0.8,
  'according to behind': 0.8,
  'pointing back': 0.85,
  'pointing back to speech': 0.85,
  'words in marks and verb': 0.88,
  'words in marks and inquit': 0.85,
  'words in marks and passive': 0.7,
  'words in marks and state': 0.7,
  'taking turns': 0.68,
  'who does something beside it': 0.7,
  'same speaker as before': 0.72,
  'person talked about': 0.72,
  'answer to a question': 0.72,
  'question and answer': 0.68,
  'person named after': 0.42,
  'marks alone': 0.6,
  'dash alone': 0.6,
}

/** What is left of it where the speaker is a pronoun, a description of somebody named, a noun phrase, or not told. */
const bySource = { name: 1, pronoun: 0.9, description: 0.88, phrase: 0.8, nobody: 0.8 } as const

const UNKNOWN_RULE = 0.6

/** The confidence of a quote that a rule took, 0–1; `source` is the phrase that its speaker was told by. */
export function confidenceOf(rule: string, speaker: DraftSpeaker | null, source: NounPhrase | undefined): number {
  return (byRule[rule] ?? UNKNOWN_RULE) * bySource[kindOf(speaker, source)]
}

function kindOf(speaker: DraftSpeaker | null, source: NounPhrase | undefined): keyof typeof bySource {
  if (!speaker) return 'nobody'
  // a speaker that no phrase tells is weighed by its rule alone
  if (!source || source.kind === 'name') return 'name'
  if (!speaker.entity) return 'phrase'
  return source.kind === 'pronoun' ? 'pronoun' : 'description'
}
