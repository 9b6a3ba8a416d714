import type { DraftEntity, LaidText } from '../../draft.ts'
import { tokenAt } from '../../tokens/tokens.ts'
import type { Lexicon } from '../tagger/lexicon.ts'
import { roleAfter } from './after.ts'
import { roleBefore } from './before.ts'
import { phraseUpTo, type RolePhrase } from './phrases.ts'
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
export function assignRoles(laid: LaidText, entities: readonly DraftEntity[], lexicon: Lexicon): void {
  const { pack } = laid
  if (!pack) return
  const text = new RoleText(laid, entities, pack, lexicon)
  const candidates = new Map<DraftEntity, Candidate[]>()
  for (const name of text.names) {
    const { entity } = name
    if (entity.type !== 'PER') continue
    const found = candidates.get(entity) ?? []
    candidates.set(entity, found)
    const before = roleBefore(text, name)
    if (before) found.push({ phrase: before, beside: true })
    const after = roleAfter(text, name)
    if (after.phrase) found.push({ phrase: after.phrase, beside: after.apposed })
    const owner = text.genitiveName(name.first - 1)
    const affiliation = after.affiliation ?? (owner?.entity.type === 'ORG' ? owner : undefined)
    if (affiliation) entity.affiliation ??= affiliation.entity
  }
  for (const [entity, found] of candidates) give(text, entity, fullest(text, found))
}

/**
 * Tells the role of those who have none beside their name from the words that stand for them elsewhere, once those are
 * linked: `siger hun, der er formand for skolebestyrelsen`, `den 58-årige assistent`.
 */
export function assignDescribedRoles(laid: LaidText, entities: readonly DraftEntity[], lexicon: Lexicon): void {
  const { pack, tokens } = laid
  if (!pack) return
  const lacking = entities.filter(
    ({ type, role }) => type === 'PER' && (!role || pack.roles.relations.has(role.toLowerCase())),
  )
  if (lacking.every(({ mentions }) => mentions.every(({ kind }) => kind === 'name'))) return
  const text = new RoleText(laid, entities, pack, lexicon)
  for (const entity of lacking) {
    const found: Candidate[] = []
    for (const { kind, start, end } of entity.mentions) {
      const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1]
      if (kind === 'nominal' && text.isRole(last - 1)) {
        found.push({ phrase: phraseUpTo(text, last - 1, last), beside: true })
      } else if (kind === 'pronoun') {
        const { phrase } = roleAfter(text, { entity, first, last, genitive: false })
        if (phrase && text.isRole(phrase.head)) found.push({ phrase, beside: false })
      }
    }
    give(text, entity, fullest(text, found))
  }
}

/**
 * Tells the organisation that a role names by a description, once those are linked: `klubbens formand`, where the club was
 * named before.
 */
export function affiliateByDescription(entities: readonly DraftEntity[]): void {
  const owners = entities
    .filter(({ type }) => type === 'ORG')
    .flatMap((entity) =>
      entity.mentions.filter(({ kind }) => kind === 'nominal').map(({ start }) => ({ entity, start })),
    )
    .sort((a, b) => a.start - b.start)
  if (owners.length === 0) return
  for (const person of entities) {
    if (!person.roleSpan || person.affiliation) continue
    const { start, end } = person.roleSpan
    const owner = owners[firstFrom(owners, start)]
    if (owner && owner.start < end) person.affiliation = owner.entity
  }
}

/** The index of the first that starts at an offset or after it. */
function firstFrom(sorted: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function give({ laid }: RoleText, entity: DraftEntity, phrase: RolePhrase | undefined): void {
  if (!phrase) return
  const { text, tokens } = laid
  const [start, end] = [tokens.start[phrase.first] ?? 0, tokens.end[phrase.last - 1] ?? 0]
  entity.role = text.slice(start, end)
  entity.roleSpan = { start, end }
  const owner = phrase.owner?.entity
  if (owner && owner.type !== 'PER') entity.affiliation = owner
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
