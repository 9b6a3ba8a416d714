import type { Article } from '../model.ts'

/** The places of an article whose coordinates are known, as GeoJSON features (RFC 7946: longitude first). */
export function geoFeatures({ id, entities }: Article): Record<string, unknown>[] {
  return entities.flatMap(({ type, name, country, coordinates, mentions }) =>
    type === 'LOC' && coordinates
      ? [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] },
            properties: { name, country: country ?? null, mentions: mentions.length, article: id },
          },
        ]
      : [],
  )
}
