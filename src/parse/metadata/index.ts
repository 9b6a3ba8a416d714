import type { LanguagePack } from '../../languages/pack.ts'
import type { Meta, SourceDocument, Span, WriterMeta } from '../../model.ts'
import type { LaidText } from '../draft.ts'
import { agencyNamed } from '../layout/agencies.ts'
import { byline, credits, markedByline } from '../layout/byline.ts'
import { foreignByline } from '../layout/foreign-byline.ts'
import type { Layout } from '../layout/index.ts'
import type { Told } from '../layout/taken.ts'

/** The metadata that does not depend on what is found in the text: the writer's own first, else what the layout tells. */
export function describe(
  document: SourceDocument,
  layout: Layout,
  language: { readonly code: string; readonly from: string },
  pack: LanguagePack | undefined,
): Omit<Meta, 'counts' | 'readingMinutes' | 'lix' | 'title' | 'titleFrom'> {
  const { meta } = document
  const lede = layout.paragraphs.find(({ kind }) => kind === 'lede')
  const { authors, agencies } = byWriters(meta, pack)
  const sources: Record<string, string> = { language: language.from, ...layout.toldBy, ...meta.sources }
  if (sources.byline !== undefined) sources.authors ??= sources.byline
  const named = (agency: string): string => agencyNamed(agency, pack) ?? agency
  if (lede) sources.lede ??= 'opening paragraph'
  return {
    lede: meta.lede ?? (lede ? layout.text.slice(lede.start, lede.end) : null),
    date: meta.date ?? layout.date ?? null,
    authors: [...(isSigned(authors) || layout.authors.length === 0 ? authors : layout.authors)],
    agencies: [...new Set([...(meta.agencies ?? []), ...agencies, ...layout.agencies].map(named))],
    publisher: meta.publisher ?? null,
    section: meta.section ?? null,
    place: meta.place ?? layout.place ?? null,
    url: meta.url ?? null,
    language: language.code,
    sources,
  }
}

/** Systems put "redaktionen" or "admin" where nobody signed in: a byline in the text that names people says more. */
function isSigned(authors: readonly string[]): boolean {
  return authors.some((author) => /^\P{Lu}*\p{Lu}\S*\s.*\p{Lu}/u.test(author))
}

/** Many formats have one field for all who wrote; the agencies among them are no people. */
function byWriters(
  meta: WriterMeta,
  pack: LanguagePack | undefined,
): { authors: readonly string[]; agencies: readonly string[] } {
  const told = (meta.authors ?? []).map(
    (writer): Told =>
      (pack
        ? (byline(writer, pack) ?? credits(writer, 2, pack))
        : { authors: foreignByline(writer, true) ?? [writer] }) ?? {
        authors: [writer],
      },
  )
  if (told.length === 0 && meta.byline !== undefined) told.push(markedByline(meta.byline, pack))
  const others = [...(meta.agencies ?? []), meta.publisher ?? ''].map((name) => name.toLowerCase())
  const all = told.flatMap(({ authors }) => authors ?? []).map((author) => withoutAgency(author, others))
  const names = isSigned(all) ? all.filter((name) => !isTitle(name, pack)) : all
  return {
    authors: [...new Set(names)].filter((name) => !others.includes(name.toLowerCase()) && !domain.test(name)),
    agencies: told.flatMap(({ agencies }) => agencies ?? []),
  }
}

/** What somebody is, by itself, beside the names of a list: `Journalist`. */
function isTitle(name: string, pack: LanguagePack | undefined): boolean {
  const word = name.toLowerCase()
  if (!pack || word.includes(' ')) return false
  if (pack.layout.byline.some((opener) => opener.toLowerCase() === word)) return true
  return pack.roles.nouns.has(word) || pack.roles.suffixes.some((ending) => word.endsWith(ending))
}

/** Pages give themselves as their author. */
const domain = /^\S+\.[a-z]{2,4}$/i

/** `Navn Navnesen/NTB` where the writer says elsewhere that NTB is the agency. */
function withoutAgency(author: string, agencies: readonly string[]): string {
  const [, name, tail] = /^(.+?)\s*[,/]\s*([^,/]+)$/u.exec(author) ?? []
  return name !== undefined && tail !== undefined && agencies.includes(tail.toLowerCase()) ? name : author
}

/** The headline; where there is none, the first sentence of the lede, else of the text. */
export function entitle(document: SourceDocument, laid: LaidText): Pick<Meta, 'title' | 'titleFrom'> {
  const headline = laid.paragraphs.find(({ kind }) => kind === 'headline')
  const given = document.meta.title ?? (headline && slice(laid.text, headline))
  if (given) return { title: given, titleFrom: 'headline' }
  const lede = laid.paragraphs.findIndex(({ kind }) => kind === 'lede')
  const paragraph = Math.max(lede, 0)
  const sentence = laid.paragraphOfSentence.indexOf(paragraph)
  const { tokens } = laid
  if (sentence < 0) return { title: '', titleFrom: 'text' }
  const last = (tokens.firstOfSentence[sentence + 1] ?? 1) - 1
  const start = tokens.start[tokens.firstOfSentence[sentence] ?? 0] ?? 0
  return {
    title: slice(laid.text, { start, end: tokens.end[last] ?? start }),
    titleFrom: lede < 0 ? 'text' : 'lede',
  }
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim()
}
