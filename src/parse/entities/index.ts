import type { DraftEntity, LaidText, NameMention, ValueMention } from '../draft.ts'

/** Gathers the mentions of each person, organisation, place, work and value into one entity, in order of first mention. */
export function gatherEntities(
  laid: LaidText,
  names: readonly NameMention[],
  values: readonly ValueMention[],
): DraftEntity[] {
  const entities = new Map<string, DraftEntity>()
  for (const { type, start, end } of names) {
    const name = laid.text.slice(start, end)
    const key = `${type} ${name}`
    const entity = entities.get(key) ?? { type, name, mentions: [] }
    entity.mentions.push({ kind: 'name', start, end })
    entities.set(key, entity)
  }
  const valued = values.map(({ start, end, ...value }): DraftEntity => {
    return {
      ...value,
      name: laid.text.slice(start, end),
      mentions: [{ kind: 'name', start, end }],
    }
  })
  return [...entities.values(), ...valued].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}
