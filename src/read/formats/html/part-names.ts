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
