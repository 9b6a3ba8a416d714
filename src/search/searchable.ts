import type { Article, Entity, Meta, Paragraph, Quote } from '../model.ts'

/** What a search needs of an article; an {@link Article} is one, and an index makes them from its columns. */
export interface Searchable {
  readonly id: string
  readonly source: Pick<Article['source'], 'name'>
  readonly meta: Pick<Meta, 'title' | 'date' | 'authors' | 'agencies' | 'language'>
  readonly text: string
  readonly paragraphs: readonly Omit<Paragraph, 'sentences'>[]
  readonly entities: readonly Pick<Entity, 'id' | 'type' | 'name' | 'role' | 'mentions'>[]
  readonly quotes: readonly Pick<Quote, 'id' | 'type' | 'text' | 'spans' | 'paragraph' | 'speaker'>[]
}

export type SearchableEntity = Searchable['entities'][number]
export type SearchableQuote = Searchable['quotes'][number]

/** Every name and description by which an entity goes in its article, each once; a pronoun names nobody. */
export function namesOf({ name, mentions }: SearchableEntity): string[] {
  const worded = mentions.filter(({ kind }) => kind !== 'pronoun')
  return [...new Set([name, ...worded.map(({ text }) => text)])]
}

/** Every name by which a quote's speaker goes in the article: the entity's, where the speaker is one. */
export function speakerNamesOf(
  { speaker }: SearchableQuote,
  entities: ReadonlyMap<string, SearchableEntity>,
): string[] {
  if (!speaker) return []
  const entity = speaker.entity === null ? undefined : entities.get(speaker.entity)
  return [...new Set([speaker.name, ...(entity ? namesOf(entity) : [])])]
}

/** The role of a quote's speaker, as the quote or else the entity gives it. */
export function speakerRoleOf({ speaker }: SearchableQuote, entities: ReadonlyMap<string, SearchableEntity>): string[] {
  const role = speaker?.role ?? (speaker?.entity ? entities.get(speaker.entity)?.role : null)
  return role ? [role] : []
}
