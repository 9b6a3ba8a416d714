/** An element of XML or HTML with its local name; text stands among the children as strings. */
export interface MarkupElement {
  /** Without a namespace prefix. */
  readonly name: string
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (MarkupElement | string)[]
}

/** The children of that name, in order. */
export function childrenOf(element: MarkupElement | undefined, name: string): MarkupElement[] {
  const found: MarkupElement[] = []
  for (const child of element?.children ?? []) if (typeof child !== 'string' && child.name === name) found.push(child)
  return found
}

/** The first element at the end of a path of child names. */
export function descend(element: MarkupElement | undefined, ...path: readonly string[]): MarkupElement | undefined {
  let at = element
  for (const name of path) at = childrenOf(at, name)[0]
  return at
}

/** Every descendant of that name, in document order. */
export function* descendants(element: MarkupElement, name: string): Generator<MarkupElement> {
  const open: MarkupElement[] = [element]
  for (let at = open.pop(); at; at = open.pop()) {
    if (at !== element && at.name === name) yield at
    for (let index = at.children.length - 1; index >= 0; index--) {
      const child = at.children[index]
      if (child !== undefined && typeof child !== 'string') open.push(child)
    }
  }
}

/** All text in an element, white space folded; undefined where there is none. */
export function textOf(element: MarkupElement | undefined): string | undefined {
  if (!element) return undefined
  let text = ''
  const open: (MarkupElement | string)[] = [element]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at === 'string') text += at
    else for (let index = at.children.length - 1; index >= 0; index--) open.push(at.children[index] ?? '')
  }
  return text.replace(/\s+/gu, ' ').trim() || undefined
}

/** The attribute where it says anything. */
export function attributeOf(element: MarkupElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)?.trim() || undefined
}
