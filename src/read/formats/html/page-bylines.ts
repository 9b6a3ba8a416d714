import { languagePack } from '../../../languages/index.ts'
import { bylineParts, personalPaths, positionParts } from '../../../languages/page-parts.ts'
import { photoOpeners } from '../../../languages/without-pack.ts'
import { markupBlocksOf } from '../../markup/blocks.ts'
import { attributeOf, descendants, type MarkupElement, textOf } from '../../markup/element.ts'
import { shownDate } from './shown-date.ts'

/** What pages call the element that names the writers, in `class`, `id`, `itemprop`, `rel` and the like. */
const bylineName = new RegExp(`(?:^|[^a-z])(?:by-?lines?|${bylineParts.join('|')})(?![a-z])|^by$`, 'i')
/** What they call the part of it that says what the writer is. */
const positionName = new RegExp(`(?:^|[^a-z])(?:${positionParts.join('|')})(?![a-z])`, 'i')
/** Pictures have credits as well as stories. */
const creditName = /(?:^|[^a-z])credits?(?![a-z])/i
const pictureName = /photo|foto|image|img|media|picture|billed|caption|video|hero/i
const nameKeys = ['class', 'id', 'itemprop', 'rel', 'data-component', 'data-testid', 'data-qa', 'data-gu-name']
const longestLine = 200

/**
 * The line of each element that is called a byline, outermost first; parts that stand apart on the page are parted by
 * bars. Who took the pictures is left out.
 * @param language BCP 47 code of the page
 */
export function bylinesOfPage(page: MarkupElement, language: string | undefined): string[] {
  const words = languagePack(language ?? 'da')?.layout.photo ?? photoOpeners
  const photo = photoShapes(words)
  const found: string[] = []
  const open: MarkupElement[] = [page]
  for (let at = open.pop(); at; at = open.pop()) {
    const element = at
    if (isCalled(element, bylineName) || (isCalled(element, creditName) && !isCalled(element, pictureName))) {
      const writers = withoutPhotographers(element, photo)
      const names = lineOf(writers, (part) => !isDate(part) && !isCalled(part, positionName))
      // where the names stand in such a part it is read whole
      const line = undated(names.includes(' ') ? names : lineOf(writers, (part) => !isDate(part)), language)
      if (line !== '' && line.length <= longestLine) {
        found.push(line)
        continue
      }
    }
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index]
      if (child !== undefined && typeof child !== 'string') open.push(child)
    }
  }
  return found
}

/** Where links to people lead: their page at the paper, their letter box. */
const personal = new RegExp(`^mailto:|/(?:${personalPaths.join('|')})(?:e|en|er|s)?/.`, 'i')
const name = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{2,3})){0,3} \p{Lu}[\p{L}'’-]+$/u

/**
 * The names in the first of some lines that link to people, parted by bars; undefined where none does.
 * @param lines those around the headline
 */
export function linkedNames(page: MarkupElement, lines: readonly string[]): string | undefined {
  const linked = new Set<string>()
  for (const link of descendants(page, 'a')) {
    const text = textOf(link) ?? ''
    if (name.test(text) && personal.test(attributeOf(link, 'href') ?? '')) linked.add(text)
  }
  const found = lines.map((line) => [...linked].filter((each) => line.includes(each))).find((names) => names.length > 0)
  return found?.join(' | ')
}

function isDate({ name }: MarkupElement): boolean {
  return name === 'time'
}

function isCalled(element: MarkupElement, name: RegExp): boolean {
  return nameKeys.some((key) => name.test(attributeOf(element, key) ?? ''))
}

interface PhotoShapes {
  /** `Foto:` */
  readonly label: RegExp
  /** `Foto: Navn Navnesen`, `Foto Navn Navnesen`; not `Foto og tekst: …` */
  readonly credit: RegExp
}

function photoShapes(words: readonly string[]): PhotoShapes {
  const word = words.flatMap((phrase) => [phrase, phrase.toLowerCase(), phrase.toUpperCase()]).join('|')
  return {
    label: new RegExp(`^(?:${word})\\s*:?$`, 'u'),
    credit: new RegExp(`^(?:${word})\\s*(?:$|:|\\p{Lu})`, 'u'),
  }
}

/** The byline without the parts that open as a photo credit does, and the part after one that holds the word alone. */
function withoutPhotographers(element: MarkupElement, photo: PhotoShapes): MarkupElement {
  const children: (MarkupElement | string)[] = []
  let labelled = false
  for (const child of element.children) {
    const text: string = (typeof child === 'string' ? child.replace(/\s+/gu, ' ').trim() : textOf(child)) ?? ''
    if (text === '' || !(labelled || photo.credit.test(text))) {
      children.push(typeof child === 'string' ? child : withoutPhotographers(child, photo))
    }
    if (text !== '') labelled = photo.label.test(text)
  }
  return { ...element, children }
}

/** The line without the parts that open with its date, where there are others. */
function undated(line: string, language: string | undefined): string {
  const parts = line.split(' | ')
  const others = parts.filter(
    (part) => !/^\P{Lu}*(?:\p{Lu}\P{Lu}*)?\d/u.test(part) || shownDate([part], language) === undefined,
  )
  return (others.length > 0 ? others : parts).join(' | ')
}

function lineOf(element: MarkupElement, isPart: (part: MarkupElement) => boolean): string {
  return markupBlocksOf(apart(element, isPart), { whole: true })
    .map(({ text }) => text.replace(/^[\s|,]+|[\s|,]+$/g, ''))
    .filter((part) => part !== '')
    .join(' | ')
}

/** The element with a bar between children that stand side by side: pages part them by style, not by a space. */
function apart(element: MarkupElement, isPart: (part: MarkupElement) => boolean): MarkupElement {
  const kept = element.children.filter((child) => typeof child === 'string' || isPart(child))
  const children = kept.flatMap((child, index): (MarkupElement | string)[] => {
    if (typeof child === 'string') return [child]
    const before = kept[index - 1]
    return before === undefined || typeof before === 'string' ? [apart(child, isPart)] : [' | ', apart(child, isPart)]
  })
  return { ...element, children }
}
