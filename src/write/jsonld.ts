import type { Article, Entity, Quote } from '../model.ts'
import type { Writer } from './index.ts'
import { jsonDocuments } from './json-documents.ts'

/** schema.org's NewsArticle as JSON-LD: the entities as `mentions`, the quotes as `Quotation` in `hasPart`. */
export const jsonld: Writer = {
  extension: 'jsonld',
  description: 'schema.org NewsArticle as JSON-LD, with who is mentioned and who said what',
  write: (articles) => jsonDocuments(articles, newsArticle),
}

type Node = Record<string, unknown>

const schemaType: Partial<Record<Entity['type'], string>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
  MISC: 'Thing',
}

function newsArticle(article: Article): Node {
  const { meta, entities, quotes } = article
  const named = new Map(
    entities.filter(({ type }) => schemaType[type] !== undefined).map((entity) => [entity.id, entity]),
  )
  const organisations = [...new Set([...(meta.publisher === null ? [] : [meta.publisher]), ...meta.agencies])]
  return compact({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    headline: meta.title,
    description: meta.lede,
    datePublished: meta.date,
    author: meta.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: organisations[0] === undefined ? null : { '@type': 'Organization', name: organisations[0] },
    sourceOrganization: meta.agencies.map((name) => ({ '@type': 'Organization', name })),
    articleSection: meta.section,
    dateline: meta.place,
    inLanguage: meta.language === 'und' ? null : meta.language,
    url: meta.url,
    wordCount: meta.counts.words,
    articleBody: article.text,
    mentions: [...named.values()].map((entity) => mentioned(entity, named)),
    hasPart: quotes.map((quote) => quotation(quote, named)),
  })
}

function mentioned(entity: Entity, named: ReadonlyMap<string, Entity>): Node {
  const { type, name, role, affiliation, gender, country, coordinates, id } = entity
  const aliases = new Set(entity.mentions.filter(({ kind }) => kind === 'name').map(({ text }) => text))
  aliases.delete(name)
  return compact({
    '@type': schemaType[type],
    '@id': `#${id}`,
    name,
    alternateName: [...aliases],
    ...(type === 'PER'
      ? {
          jobTitle: role,
          affiliation: affiliation && named.has(affiliation) ? { '@id': `#${affiliation}` } : null,
          gender: gender === 'm' ? 'https://schema.org/Male' : gender === 'f' ? 'https://schema.org/Female' : null,
        }
      : {}),
    ...(type === 'ORG' ? { description: role } : {}),
    ...(type === 'LOC'
      ? {
          geo: coordinates && { '@type': 'GeoCoordinates', ...coordinates },
          address: country ? { '@type': 'PostalAddress', addressCountry: country } : null,
        }
      : {}),
  })
}

function quotation(quote: Quote, named: ReadonlyMap<string, Entity>): Node {
  const { speaker } = quote
  const known = speaker?.entity ? named.get(speaker.entity) : undefined
  const isOne = known?.type === 'PER' || known?.type === 'ORG'
  return compact({
    '@type': 'Quotation',
    '@id': `#${quote.id}`,
    text: quote.text,
    // only a Person or an Organization may be the range of spokenByCharacter; who that is of a source never named is open
    spokenByCharacter:
      isOne && known ? { '@id': `#${known.id}` } : speaker && { '@type': 'Person', name: speaker.name },
    isBasedOn: quote.via === null ? null : { '@type': 'CreativeWork', name: quote.via },
  })
}

/** Without what says nothing. */
function compact(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
