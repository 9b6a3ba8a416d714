import type { LanguagePack } from '../../languages/pack.ts'
import { agenciesOf } from './agencies.ts'
import { uncapitalised } from './names.ts'
import type { Taken } from './taken.ts'

const place = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}"
const opening = new RegExp(
  `^(?:(?<place>${place})(?:,\\s(?<region>${place}))?(?:,?\\s(?:den\\s)?\\d{1,2}\\.?\\s\\p{L}+\\.?)?,?\\s*)?` +
    // `/ritzau/Reuters: …` is closed by the colon only
    '(?:/(?<chain>[\\p{L}-]{2,20}(?:/[\\p{L}-]{2,20})+)\\s*:\\s*|' +
    '[/(](?<agencies>[\\p{L} /-]{2,40}?)[/)]\\s*(?:[:–—-]\\s*)?(?=[\\p{Lu}\\p{N}"»”“–-]))',
  'u',
)

/**
 * The place and agency that open a wire story's first paragraph (`København /ritzau/: …`, `MINSK (AFP) - …`), and the
 * paragraph without them. Without a known agency it is none: `Rusland: …` may be anything.
 */
export function openingDateline(
  paragraph: string,
  pack: LanguagePack | undefined,
): { taken: Taken; rest: string } | undefined {
  const found = opening.exec(paragraph.slice(0, 200))
  const agencies = found?.groups && agenciesOf((found.groups.chain ?? found.groups.agencies ?? '').split('/'), pack)
  if (!found?.groups || !agencies) return undefined
  const at = found.groups.place
  return {
    taken: {
      aside: { kind: 'dateline', text: found[0].trim(), rule: 'place and agency before the first sentence' },
      agencies,
      ...(at === undefined ? {} : { place: uncapitalised(at) }),
    },
    rest: paragraph.slice(found[0].length),
  }
}
