import type { NameWords } from '../../../languages/pack.ts'
import type { LaidText, NameMention } from '../../draft.ts'
import { tokenText } from '../../tokens/tokens.ts'
import { type Lexicon, PLACE_KINDS } from '../tagger/lexicon.ts'
import { nameEnd } from './genitive.ts'
import { nameKey } from './keys.ts'
import { listedKinds, listedName } from './listed.ts'

/** A mention of a name with the form that it stands in. */
export interface NamedSpan {
  readonly mention: NameMention
  /** Where the name ends without genitive. */
  readonly end: number
  /** The name without genitive, with the article that belongs to it. */
  readonly bare: string
  /** What it is compared by. */
  readonly key: string
  readonly words: readonly string[]
  /** The lists that it stands in, as bits of the lexicon's kinds. */
  readonly kinds: number
  /** What it names: the tagger's word until the votes are counted. */
  type: NameMention['type']
}

/** The names of a text in their bare forms, in text order. */
export function readForms(laid: LaidText, names: readonly NameMention[], lexicon: Lexicon): NamedSpan[] {
  const { text, tokens, pack } = laid
  if (!pack) return []
  const written = new Set<string>()
  for (const { start, end, last } of names) {
    written.add(text.slice(start, end))
    written.add(tokenText(tokens, last - 1))
  }
  // a form that comes again is looked up once
  const known = new Map<string, Pick<NamedSpan, 'bare' | 'key' | 'words' | 'kinds'>>()
  return names.map((mention) => {
    const end = nameEnd(laid, lexicon, mention, written)
    const bare = text.slice(mention.start, end)
    let form = known.get(bare)
    if (!form) {
      const kinds = listedKinds(lexicon, tokens, mention.first, mention.last, end)
      const name = kinds === 0 && mention.type === 'LOC' ? definiteName(bare, lexicon, pack.names) : bare
      form = { bare: name, key: nameKey(name, pack.names), words: name.split(/\s+/), kinds }
      known.set(bare, form)
    }
    const { bare: name, key, words, kinds } = form
    return { mention, end, bare: name, key, words, kinds, type: mention.type }
  })
}

/** The listed name of a place that lost its article behind an adjective: `den vestlige Østersø`. */
function definiteName(bare: string, lexicon: Lexicon, { definiteEndings }: NameWords): string {
  const definite = definiteEndings
    .map((ending) => bare + ending)
    .find((name) => (listedName(lexicon, name) & PLACE_KINDS) !== 0)
  return bare.length > 4 && definite ? definite : bare
}
