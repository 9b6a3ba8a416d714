import type { Article, Entity, Paragraph } from '../model.ts'
import { slicer } from '../text/slice.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { Writer } from './index.ts'
import { jsonDocuments } from './json-documents.ts'

/** IPTC ninjs 3.0 (News in JSON). It has no field for quotes; who is quoted shows in `rel` of the people. */
export const ninjs: Writer = {
  extension: 'json',
  description: 'IPTC ninjs 3.0, for newsroom systems: text, people, organisations, places',
  write: (articles) => jsonDocuments(articles, newsObject),
}

const fullDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/
const absoluteUri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i
const tags: Readonly<Record<Paragraph['kind'], string>> = { headline: 'h1', lede: 'p', heading: 'h2', body: 'p' }

function newsObject(article: Article): Record<string, unknown> {
  const { meta, paragraphs } = article
  const slice = slicer(article.text)
  const running = paragraphs.filter(({ kind }) => kind !== 'headline')
  const html = running.map((at) => `<${tags[at.kind]}>${escapeMarkup(slice(at))}</${tags[at.kind]}>`).join('\n')
  const plain = running.map(slice).join('\n\n')
  const quoted = new Set(article.quotes.map(({ speaker }) => speaker?.entity))
  const concepts = (type: Entity['type']): Record<string, string>[] =>
    article.entities.filter((entity) => entity.type === type).map((entity) => conceptOf(entity, quoted.has(entity.id)))
  const date = meta.date !== null && fullDate.test(meta.date) ? { versionCreated: meta.date } : {}
  return {
    standard: { name: 'ninjs', version: '3.0', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#' },
    uri: uriOf(article),
    type: 'text',
    representationType: 'full',
    ...date,
    ...(meta.language === 'und' ? {} : { language: meta.language }),
    title: meta.title,
    headlines: [{ role: 'main', contentType: 'text/plain', value: meta.title }],
    ...(meta.lede === null ? {} : { descriptions: [{ role: 'lede', contentType: 'text/plain', value: meta.lede }] }),
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        charCount: [...plain].length,
        wordCount: meta.counts.words,
        value: html,
      },
    ],
    ...(meta.authors.length === 0 ? {} : { by: meta.authors.join(', ') }),
    ...(meta.place === null ? {} : { located: meta.place }),
    ...(meta.publisher === null ? {} : { copyrightHolder: meta.publisher }),
    infoSources: meta.agencies.map((name) => ({ name })),
    people: concepts('PER'),
    organisations: concepts('ORG'),
    places: article.entities.filter(({ type }) => type === 'LOC').map(placeOf),
    objects: concepts('MISC'),
  }
}

/** The address of the article, else a name made of its id. */
function uriOf({ meta, id }: Article): string {
  const known = [meta.url, id].find((value) => value !== null && absoluteUri.test(value))
  return (
    known?.toWellFormed().replace(/[^!-~]|%(?![\da-f]{2})/giu, encodeURIComponent) ??
    `urn:article:${encodeURIComponent(id.toWellFormed())}`
  )
}

function placeOf(entity: Entity): Record<string, unknown> {
  const { coordinates } = entity
  const point = coordinates && { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] }
  return { ...conceptOf(entity, false), ...(point ? { geoJSON: point } : {}) }
}

/** `literal` is how the text itself says who that is, its role beside the name. */
function conceptOf({ name, role }: Entity, isQuoted: boolean): Record<string, string> {
  return { name, rel: isQuoted ? 'quoted' : 'mentioned', ...(role ? { literal: `${name}, ${role}` } : {}) }
}
