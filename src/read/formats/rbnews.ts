import { InputError } from '../../errors.ts'
import { inZone, isoDate } from '../iso-date.ts'
import { blocksOf } from '../markup/blocks.ts'
import { attributeOf, descend, descendants, type MarkupElement, textOf } from '../markup/element.ts'
import { parseHtmlFragment } from '../markup/html-fragment.ts'
import { parseXml } from '../markup/xml.ts'
import type { DecodedInput, Reading } from './format.ts'
import { documentOf, type Found } from './found.ts'

/**
 * The articles of Ritzau's XML feed (`RBNews`).
 * @throws InputError where the XML is broken or no item holds text
 */
export function readRbnews(input: DecodedInput): Reading[] {
  const root = parseXml(input.text, input.name)
  const items = root.name === 'RBNews' ? [root] : [...descendants(root, 'RBNews')]
  const readings: Reading[] = items
    .map(foundInItem)
    .filter(({ blocks, fields }) => blocks.length > 0 || fields.title?.[0] !== undefined)
    .map((found) => ({ document: documentOf(input, 'rbnews', found) }))
  if (readings.length === 0) throw new InputError(input.name, 'the RBNews document holds no text')
  return readings
}

function foundInItem(item: MarkupElement): Found {
  const says = (name: string): string | undefined => {
    const field = descend(item, name)
    // a flash has its headline set to nil
    return attributeOf(field, 'nil') === 'true' ? undefined : textOf(field)
  }
  const origin = says('origin')
  const byline = says('byLine')
  const content = rawText(descend(item, 'content')) ?? rawText(descend(item, 'ContentShort')) ?? ''
  return {
    id: says('NewsID'),
    blocks: blocksOf(parseHtmlFragment(unescaped(content))),
    fields: {
      title: [says('headline'), 'RBNews headline'],
      lede: [says('subtitle'), 'RBNews subtitle'],
      // the feed is written in Copenhagen and does not say so
      date: [inZone(isoDate(says('PublishDate')), 'Europe/Copenhagen'), 'RBNews PublishDate'],
      byline: [byline, 'RBNews byLine'],
      agencies: [origin === undefined ? [] : [origin.replace(/^\/|\/$/g, '')], 'RBNews origin'],
      section: [says('section'), 'RBNews section'],
      place: [says('town'), 'RBNews town'],
    },
    asides: byline === undefined ? [] : [{ kind: 'byline', text: byline, rule: 'RBNews byLine' }],
  }
}

/** White space kept: the HTML inside decides what it means. */
function rawText(element: MarkupElement | undefined): string | undefined {
  const text = element?.children.filter((child) => typeof child === 'string').join('')
  return text?.trim() ? text : undefined
}

/** Press releases are escaped twice: tags that are still written `&lt;p&gt;` are made tags. */
function unescaped(html: string): string {
  if (/<\/?[a-z]/i.test(html) || !/&lt;\/?[a-z]/i.test(html)) return html
  return parseHtmlFragment(html)
    .children.filter((child) => typeof child === 'string')
    .join('')
}
