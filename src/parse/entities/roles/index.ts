import type { DraftEntity, LaidText } from '../../draft.ts'
import type { NamedSpan } from '../names/forms.ts'
import type { Lexicon } from '../tagger/lexicon.ts'
import { roleAfter } from './after.ts'
import { roleBefore } from './before.ts'
import type { RolePhrase } from './phrases.ts'
import { RoleText } from './role-text.ts'

/** A role that the text gives to a person. */
interface Candidate {
  readonly phrase: RolePhrase
  /** Whether it stands beside the name; what a verb says of it comes after. */
  readonly beside: boolean
}

/**
 * Tells each person's role, as it stands, and the organisation or place that it belongs to. The first role beside the name
 * counts, in the fullest form that the text has of it: `direktør`, `direktør i Dansk Kyst`.
 */
export function assignRoles(
  laid: LaidText,
  spans: readonly NamedSpan[],
  entityOf: ReadonlyMap<NamedSpan, DraftEntity>,
  lexicon: Lexicon,
): void {
  const { pack } = laid
  if (!pack) return
  const text = new RoleText(laid, spans, pack.roles, pack.names.notAfterGenitive, lexicon)
  const candidates = new Map<DraftEntity, Candidate[]>()
  for (const span of spans) {
    const entity = entityOf.get(span)
    if (span.type !== 'PER' || !entity) continue
    const found = candidates.get(entity) ?? []
    candidates.set(entity, found)
    const before = roleBefore(text, span)
    if (before) found.push({ phrase: before, beside: true })
    const after = roleAfter(text, span)
    if (after.phrase) found.push({ phrase: after.phrase, beside: after.apposed })
    const owner = text.genitiveName(span.mention.first - 1)
    const affiliation = after.affiliation ?? (owner?.type === 'ORG' ? owner : undefined)
    if (affiliation) entity.affiliation ??= entityOf.get(affiliation) ?? null
  }
  for (const [entity, found] of candidates) {
    const phrase = fullest(text, found)
    if (!phrase) continue
    const { tokens } = laid
    entity.role = laid.text.slice(tokens.start[phrase.first], tokens.end[phrase.last - 1])
    const owner = phrase.owner && entityOf.get(phrase.owner)
    if (owner && owner.type !== 'PER') entity.affiliation = owner
  }
}

function fullest(text: RoleText, candidates: readonly Candidate[]): RolePhrase | undefined {
  const first = candidates.find(({ beside }) => beside) ?? candidates[0]
  if (!first) return undefined
  let best = first.phrase
  for (const { phrase } of candidates) {
    if (phrase.last - phrase.first > best.last - best.first && sameNoun(text.lower(phrase.head), text.lower(best.head)))
      best = phrase
  }
  return best
}

/** Whether two nouns are forms of one: `formand`, `formanden`. */
function sameNoun(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a)))
}
