import type { LanguagePack } from '../../languages/pack.ts'
import type { Aside } from '../../model.ts'
import { agencyNamed } from './agencies.ts'
import { byline, markedByline } from './byline.ts'
import { dateLine } from './date-line.ts'
import { plainSignature, slashSignature } from './signature.ts'
import type { Taken, Told } from './taken.ts'

/** Who made the story, when and where, as the lines around it tell, and which line told what. */
export interface Credits {
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly date: string | undefined
  readonly place: string | undefined
  /** Field → the kind of line that told it. */
  readonly toldBy: Readonly<Record<string, string>>
}

/** Gathers what the asides tell: those that the format itself marked, then those that were taken from the text. */
export function creditsOf(marked: readonly Aside[], taken: readonly Taken[], pack: LanguagePack | undefined): Credits {
  const authors = new Set<string>()
  const agencies = new Set<string>()
  const toldBy: Record<string, string> = {}
  let date: string | undefined
  let place: string | undefined
  for (const { kind, ...told } of [...marked.map((aside) => read(aside, pack)), ...taken.map(kinded)]) {
    for (const author of told.authors ?? []) {
      authors.add(author)
      toldBy.authors ??= kind
    }
    for (const agency of told.agencies ?? []) {
      agencies.add(agency)
      toldBy.agencies ??= kind
    }
    if (told.date !== undefined && date === undefined) {
      date = told.date
      toldBy.date = kind
    }
    if (told.place !== undefined && place === undefined) {
      place = told.place
      toldBy.place = kind
    }
  }
  return { authors: [...authors], agencies: [...agencies], date, place, toldBy }
}

function kinded({ aside, ...told }: Taken): Told & { kind: string } {
  return { kind: aside.kind, ...told }
}

/** What a line says that the format marked as a byline, a dateline or a signature. */
function read({ kind, text }: Aside, pack: LanguagePack | undefined): Told & { kind: string } {
  if (kind === 'byline') return { kind, ...markedByline(text, pack) }
  if (kind === 'dateline') {
    const [first = ''] = text.split(/[,/(:]/)
    return { kind, ...(first.trim() === '' || agencyNamed(first, pack) ? {} : { place: first.trim() }) }
  }
  // What stood at the edge of a page is not marked as anything: it tells what its words say.
  if (kind === 'notice') {
    const taken = byline(text, pack) ?? dateLine(text, pack) ?? byline(beforeDate(text), pack)
    return taken ? kinded(taken) : { kind }
  }
  if (kind === 'signature') return { kind, ...(slashSignature(text, pack) ?? plainSignature(text, pack) ?? {}) }
  return { kind }
}

/** `Skrevet af Navn Navnesen den 21. juli 2019 i Mad`: the line up to its first number, and to the word before it. */
function beforeDate(line: string): string {
  return line.replace(/[\s,|–-]+(?:\p{Ll}+\.?\s+)?\d.*$/u, '')
}
