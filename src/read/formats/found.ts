import type { Aside, Block, SourceDocument, Warning, WriterMeta } from '../../model.ts'
import { isTakenFrom } from '../../text/title-from-text.ts'
import type { DecodedInput } from './format.ts'

/** What a format says of one article, before it becomes a document. */
export interface Found {
  readonly id?: string | undefined
  /** Running text without the headline. */
  readonly blocks: readonly Block[]
  /** Each value with where it was found. */
  readonly fields: {
    readonly [Field in keyof Omit<WriterMeta, 'sources'>]?: readonly [value: WriterMeta[Field], from: string]
  }
  readonly asides?: readonly Aside[]
  readonly warnings?: readonly Warning[]
}

/** The document of an article that a format's reader found: the headline leads the text, once. */
export function documentOf(input: DecodedInput, format: string, found: Found): SourceDocument {
  const meta: Record<string, unknown> = {}
  const sources: Record<string, string> = {}
  for (const [field, said] of Object.entries(found.fields)) {
    const [value, from] = said ?? []
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue
    const told = field === 'language' ? languageCode(String(value)) : value
    if (told === undefined) continue
    meta[field] = told
    sources[field] = from ?? format
  }
  const writer: WriterMeta = { ...meta, sources }
  const { title } = writer
  const body = title === undefined ? found.blocks : withoutTitle(found.blocks, title)
  return {
    id: found.id ?? input.id,
    source: {
      name: input.name,
      format,
      encoding: input.encoding,
      get sha256() {
        return input.sha256()
      },
    },
    blocks:
      title === undefined || isTakenFrom(body[0]?.text ?? '', title)
        ? body
        : [{ text: title, kind: 'headline' }, ...body],
    meta: writer,
    asides: found.asides ?? [],
    warnings: [...input.warnings, ...(found.warnings ?? [])],
  }
}

/** Bodies often open with their own headline again. */
function withoutTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const [first] = blocks
  return first && folded(first.text) === folded(title) ? blocks.slice(1) : blocks
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** A language's code as BCP 47 has it: `da_DK` is `da-DK`, `dan` is `da`; what is no code (`Danish`) says nothing. */
function languageCode(code: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i.test(code)) return undefined
  return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0]
}
