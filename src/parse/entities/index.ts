import { packData } from '../../languages/data.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { type DraftEntity, draftEntity, type LaidText, type NameMention, type ValueMention } from '../draft.ts'
import { genderOf } from './gender.ts'
import { type AliasTable, openAliases } from './names/aliases.ts'
import { type NamedSpan, readForms } from './names/forms.ts'
import { mendMentions } from './names/mend.ts'
import { gatherNamed } from './names/named.ts'
import { addParties } from './names/parties.ts'
import { gatherPersons } from './names/persons.ts'
import { recallMentions } from './names/recall.ts'
import { settleTypes } from './names/votes.ts'
import { placesOf } from './places/known.ts'
import { locatePlaces } from './places/locate.ts'
import { affiliateByDescription, assignDescribedRoles, assignRoles } from './roles/index.ts'
import { lexiconOf } from './tagger/index.ts'

/** A language's compiled table, opened when first asked for. */
const aliasTables = new Map<string, AliasTable>()

/** Gathers the mentions of each person, organisation, place, work and value into one entity, in order of first mention. */
export function gatherEntities(
  laid: LaidText,
  names: readonly NameMention[],
  values: readonly ValueMention[],
): DraftEntity[] {
  const named = laid.pack ? gatherNames(laid, laid.pack, names) : []
  const entities = [...named]
  for (const value of values) {
    const { type, start, end } = value
    entities.push(draftEntity(type, laid.text.slice(start, end), [{ kind: 'name', start, end }], value))
  }
  return entities.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

/** Tells from the linked pronouns and descriptions what a person is whose name has no role beside it, and of what. */
export function describeEntities(laid: LaidText, entities: readonly DraftEntity[]): void {
  if (!laid.pack) return
  assignDescribedRoles(laid, entities, lexiconOf(laid.pack.code))
  affiliateByDescription(entities)
}

function gatherNames(laid: LaidText, pack: LanguagePack, names: readonly NameMention[]): DraftEntity[] {
  const lexicon = lexiconOf(pack.code)
  const aliases = aliasesOf(pack.code)
  const mended = recallMentions(laid, mendMentions(laid, names, lexicon), lexicon)
  const spans = readForms(laid, addParties(laid, mended), lexicon)
  settleTypes(laid, spans)
  const entityOf = new Map<NamedSpan, DraftEntity>()
  const add = (entity: DraftEntity, mentions: readonly NamedSpan[]): DraftEntity => {
    for (const span of mentions) entityOf.set(span, entity)
    return entity
  }
  const persons = gatherPersons(
    spans.filter(({ type }) => type === 'PER'),
    pack.names,
  ).map((person) => {
    const entity = draft('PER', person.words.join(' '), person.spans)
    entity.gender = genderOf(person.words, lexicon)
    return add(entity, person.spans)
  })
  const others = (['ORG', 'LOC', 'MISC'] as const).flatMap((type) =>
    gatherNamed(
      laid,
      spans.filter((span) => span.type === type),
      aliases,
    ).map(({ name, spans: mentions }) => add(draft(type, name, mentions), mentions)),
  )
  const entities = [...persons, ...others]
  assignRoles(laid, entities, lexicon)
  const keys = new Map<DraftEntity, Set<string>>()
  for (const [span, entity] of entityOf)
    if (span.type === 'LOC') keys.set(entity, (keys.get(entity) ?? new Set()).add(span.key))
  if (keys.size > 0) locatePlaces(keys, placesOf(pack.code), pack.names)
  return entities
}

function draft(type: NamedSpan['type'], name: string, spans: readonly NamedSpan[]): DraftEntity {
  const mentions = spans.map(({ mention: { start, end } }) => ({ kind: 'name' as const, start, end }))
  return draftEntity(
    type,
    name,
    mentions.sort((a, b) => a.start - b.start),
  )
}

function aliasesOf(language: string): AliasTable {
  const table = aliasTables.get(language) ?? openAliases(packData(`${language}/aliases.bin`))
  aliasTables.set(language, table)
  return table
}
