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
  for (const [field, told] of Object.entries(found.fields)) {
    const [value, from] = told ?? []
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue
    meta[field] = value
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
