import { InputError } from '../../errors.ts'
import type { Aside, SourceDocument } from '../../model.ts'
import { isoDate } from '../iso-date.ts'
import { blocksOf } from '../markup/blocks.ts'
import { attributeOf, childrenOf, descend, type MarkupElement, textOf } from '../markup/element.ts'
import { parseXml } from '../markup/xml.ts'
import type { DecodedInput } from './format.ts'
import { documentOf, type Found } from './found.ts'

/**
 * One article in NITF (IPTC News Industry Text Format 3.x).
 * @throws InputError where the XML is broken or holds no text
 */
export function readNitf(input: DecodedInput): SourceDocument {
  const root = parseXml(input.text, input.name)
  const found = foundInNitf(root)
  if (found.blocks.length === 0 && found.fields.title?.[0] === undefined) {
    throw new InputError(input.name, 'the NITF document has no text: neither a headline nor a paragraph')
  }
  return documentOf(input, 'nitf', found)
}

/** What an `nitf` element says; NewsML-G2 carries it inside as well. */
export function foundInNitf(nitf: MarkupElement): Found {
  const docdata = descend(nitf, 'head', 'docdata')
  const bodyHead = descend(nitf, 'body', 'body.head')
  const content = descend(nitf, 'body', 'body.content')
  const hedline = descend(bodyHead, 'hedline')
  const bylines = childrenOf(bodyHead, 'byline').map(bylineOf)
  const byline = bylines.filter((line) => line !== undefined).join(', ') || undefined
  const dateline = descend(bodyHead, 'dateline')
  const distributor = textOf(descend(bodyHead, 'distributor')) ?? textOf(descend(bodyHead, 'distributor', 'org'))
  const published = descend(nitf, 'head', 'pubdata')
  const tagline = textOf(descend(nitf, 'body', 'body.end', 'tagline'))
  return {
    id: attributeOf(descend(docdata, 'doc-id'), 'id-string'),
    blocks: content ? blocksOf(content, { isLede }) : [],
    fields: {
      title: [textOf(descend(hedline, 'hl1')) ?? textOf(descend(nitf, 'head', 'title')), 'NITF hl1'],
      lede: [textOf(descend(bodyHead, 'abstract')), 'NITF abstract'],
      date: [
        isoDate(attributeOf(descend(docdata, 'date.issue'), 'norm')) ??
          isoDate(attributeOf(descend(docdata, 'date.release'), 'norm')) ??
          isoDate(attributeOf(published, 'date.publication')),
        'NITF date.issue',
      ],
      byline: [byline, 'NITF byline'],
      agencies: [distributor === undefined ? [] : [distributor], 'NITF distributor'],
      publisher: [attributeOf(descend(docdata, 'doc.copyright'), 'holder'), 'NITF doc.copyright'],
      section: [attributeOf(published, 'position.section'), 'NITF pubdata position.section'],
      place: [placeOf(dateline, descend(docdata, 'evloc')), 'NITF dateline'],
      language: [attributeOf(nitf, 'lang') ?? attributeOf(descend(nitf, 'body'), 'lang'), 'NITF xml:lang'],
    },
    asides: [
      ...aside('byline', byline, 'NITF byline'),
      ...aside('dateline', textOf(dateline), 'NITF dateline'),
      ...aside('signature', tagline, 'NITF tagline'),
    ],
  }
}

/** NITF marks the lede itself; NTB does it by a class. */
function isLede(element: MarkupElement): boolean {
  return attributeOf(element, 'lede') === 'true' || attributeOf(element, 'class') === 'lead'
}

/** The names alone: titles of the writer (`byttl`) are left out where they are marked. */
function bylineOf(byline: MarkupElement): string | undefined {
  const persons = childrenOf(byline, 'person')
    .map(textOf)
    .filter((name) => name !== undefined)
  if (persons.length > 0) return persons.join(', ')
  const untitled = byline.children.filter((child) => typeof child === 'string' || child.name !== 'byttl')
  // Who stands in the element for titles alone is the writer.
  return textOf({ ...byline, children: untitled }) ?? textOf(byline)
}

function placeOf(dateline: MarkupElement | undefined, event: MarkupElement | undefined): string | undefined {
  const location = descend(dateline, 'location')
  return textOf(descend(location, 'city')) ?? textOf(location) ?? attributeOf(event, 'city')
}

function aside(kind: Aside['kind'], text: string | undefined, rule: string): Aside[] {
  return text === undefined ? [] : [{ kind, text, rule }]
}
