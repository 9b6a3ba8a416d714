import type { PageElement } from './page-meta.ts'

/** The words of an element's `class` and `id` in small letters, with hyphens between their parts: `articleLead` → `article-lead`. */
export function partNames(element: PageElement): string[] {
  return [element.getAttribute('class'), element.getAttribute('id')]
    .flatMap((names) => names?.split(/\s+/) ?? [])
    .map((name) =>
      name
        .replace(/([\p{Ll}])(\p{Lu})/gu, '$1-$2')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-'),
    )
}

/** The text of an element, white space folded. */
export type PartTexts = (element: PageElement | null) => string

/** Reads the texts of elements, each once: what asks for those around each picture would read a page many times. */
export function partTexts(): PartTexts {
  const known = new Map<PageElement, string>()
  return (element) => {
    if (element === null) return ''
    const text = known.get(element) ?? element.textContent?.replace(/\s+/gu, ' ').trim() ?? ''
    known.set(element, text)
    return text
  }
}
