import { UsageError } from '../../errors.ts'
import type { InputFormat } from './format.ts'
import { readText } from './text.ts'

const one = (read: InputFormat['read']): InputFormat => ({ read })

// Each is imported when an input in it is met: parsers of markup are heavy.
const formats = {
  text: async () => one((input) => [{ document: readText(input) }]),
  markdown: async () => {
    const { readMarkdown } = await import('./markdown.ts')
    return one((input) => [{ document: readMarkdown(input) }])
  },
  html: async () => {
    const { readHtml } = await import('./html/index.ts')
    return one((input) => [{ document: readHtml(input) }])
  },
  ninjs: async () => one((await import('./json.ts')).readNinjsText),
  nitf: async () => {
    const { readNitf } = await import('./nitf.ts')
    return one((input) => [{ document: readNitf(input) }])
  },
  'newsml-g2': async () => one((await import('./newsml-g2.ts')).readNewsmlG2),
  rbnews: async () => one((await import('./rbnews.ts')).readRbnews),
  ndjson: async () => one((await import('./ndjson.ts')).readNdjson),
  json: async () => one((await import('./json.ts')).readJson),
  article: async () => one((await import('./article.ts')).readArticleText),
} satisfies Record<string, () => Promise<InputFormat>>

export type InputFormatName = keyof typeof formats

/** Names of the formats that are read, for `--from`. */
export const inputFormats = Object.keys(formats).filter(isFormat)

/**
 * Checks the name of a format that a person gave.
 * @throws UsageError where there is no such format
 */
export function asInputFormat(name: string): InputFormatName {
  if (isFormat(name)) return name
  throw new UsageError(`unknown input format "${name}"; known: ${inputFormats.join(', ')}`)
}

/** The reader of a format. */
export function formatOf(name: InputFormatName): Promise<InputFormat> {
  return formats[name]()
}

function isFormat(name: string): name is InputFormatName {
  return Object.hasOwn(formats, name)
}
