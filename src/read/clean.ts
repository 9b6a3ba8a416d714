import type { Aside, Block, SourceDocument, Warning, WriterMeta } from '../model.ts'
import { countMojibake, mendMojibake } from './bytes/mojibake.ts'
import { withoutC1 } from './bytes/windows-1252.ts'

const untidy = /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u200b\u2007\u2028\u2029\u202f\u2060\ufeff\ud800-\udfff]/
const lineBreaks = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
const spaces = /[\u00a0\u2007\u202f]/g
// Soft hyphens and zero-width spaces say where a line may break; they are no part of a word.
const invisible = /[\u00ad\u200b\u2060\ufeff]/g
// What is left of U+0080–U+009F has no letter in Windows-1252 either.
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * A text as the parser wants it: line breaks are `\n`, spaces are spaces, letters are composed (NFC); what cannot be seen
 * (control characters, soft hyphens, halves of surrogate pairs) is gone.
 */
export function cleanText(text: string): string {
  const tidy = untidy.test(text)
    ? // Windows-1252's quotation marks and dashes, written as if it were ISO 8859-1.
      withoutC1(text.replace(lineBreaks, '\n'))
        .replace(spaces, ' ')
        .replace(invisible, '')
        .replace(controls, '')
        .replace(loneSurrogate, '\ufffd')
    : text
  return tidy.normalize('NFC')
}

/** The document with its texts cleaned, and a warning where letters are spoilt or control characters were taken out. */
export function cleanDocument(document: SourceDocument, fixEncoding: boolean): SourceDocument {
  const warnings: Warning[] = [...document.warnings]
  let spoilt = 0
  let removed = 0
  const clean = (text: string): string => {
    removed += untidy.test(text) ? (withoutC1(text).match(controls)?.length ?? 0) : 0
    if (!fixEncoding) {
      spoilt += countMojibake(text)
      return cleanText(text)
    }
    return cleanText(mendMojibake(text))
  }
  const block = ({ text, kind }: Block): Block =>
    kind ? { text: clean(text).trim(), kind } : { text: clean(text).trim() }
  const aside = (from: Aside): Aside => ({ ...from, text: clean(from.text).trim() })
  const blocks = document.blocks.map(block).filter(({ text }) => text !== '')
  const meta = cleanMeta(document.meta, clean)
  const asides = document.asides.map(aside)
  if (removed > 0) {
    warnings.push({ code: 'control-characters', message: `${removed} control characters were taken out of the text.` })
  }
  if (spoilt > 0) {
    const message = `The text holds letters spoilt by a wrong encoding (${spoilt} places, such as "Ã¸" for "ø"); --fix-encoding mends them.`
    warnings.push({ code: 'mojibake', message })
  }
  return { ...document, blocks, meta, asides, warnings }
}

function cleanMeta(meta: WriterMeta, clean: (text: string) => string): WriterMeta {
  const line = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim()
  const cleaned: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(meta)) {
    if (typeof value === 'string') cleaned[field] = line(value)
    else if (Array.isArray(value)) cleaned[field] = value.map((item) => (typeof item === 'string' ? line(item) : item))
    else cleaned[field] = value
  }
  return cleaned
}
