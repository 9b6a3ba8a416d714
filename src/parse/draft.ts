import type { LanguagePack } from '../languages/pack.ts'
import type { Entity, EntityType, Mention, ParagraphKind, QuoteType, Span } from '../model.ts'
import type { Tokens } from './tokens/tokens.ts'

// What the stages of the parser hand on. Every offset in here is a UTF-16 unit of `text`; publish.ts counts code points.

export interface DraftParagraph extends Span {
  readonly kind: ParagraphKind
}

/** The text as it was laid out and cut into tokens: what every later stage reads. */
export interface LaidText {
  readonly text: string
  readonly paragraphs: readonly DraftParagraph[]
  readonly tokens: Tokens
  /** Paragraph of each sentence. */
  readonly paragraphOfSentence: Uint32Array
  readonly pack: LanguagePack | undefined
  /** The article's date (ISO 8601, as precise as it is), for values that count from it. */
  readonly date: string | null
}

/** A name found in the text, before it is known whose it is. */
export interface NameMention extends Span {
  /** Tokens, last exclusive. */
  readonly first: number
  readonly last: number
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC'
  readonly confidence: number
}

/** A date, a time, an amount or a number, with what it means. */
export interface ValueMention extends Span {
  readonly type: 'DATE' | 'TIME' | 'MONEY' | 'PERCENT' | 'QUANTITY'
  readonly value: NonNullable<Entity['value']>
  readonly valueEnd?: Entity['valueEnd'] | undefined
  readonly unit?: Entity['unit'] | undefined
  readonly approx?: Entity['approx'] | undefined
}

export interface DraftMention extends Span {
  readonly kind: Mention['kind']
}

/** One person, organisation, place, work or value with all its mentions, in text order. */
export interface DraftEntity {
  readonly type: EntityType
  readonly name: string
  readonly mentions: DraftMention[]
  role: string | null | undefined
  /** Where the role stands. */
  roleSpan: Span | undefined
  /** The organisation or place that the role belongs to. */
  affiliation: DraftEntity | null | undefined
  gender: 'm' | 'f' | 'unknown' | undefined
  country: string | null | undefined
  coordinates: { latitude: number; longitude: number } | null | undefined
  readonly value: Entity['value']
  readonly valueEnd: Entity['valueEnd']
  readonly unit: Entity['unit']
  readonly approx: Entity['approx']
}

/** An entity of which no more is known yet. All have the same fields in the same order, so that they are read fast. */
export function draftEntity(
  type: EntityType,
  name: string,
  mentions: DraftMention[],
  { value, valueEnd, unit, approx }: Partial<Pick<DraftEntity, 'value' | 'valueEnd' | 'unit' | 'approx'>> = {},
): DraftEntity {
  return {
    type,
    name,
    mentions,
    role: undefined,
    roleSpan: undefined,
    affiliation: undefined,
    gender: undefined,
    country: undefined,
    coordinates: undefined,
    value,
    valueEnd,
    unit,
    approx,
  }
}

export interface DraftSpeaker {
  /** The fullest name in the article, or the noun phrase as it stands for a source never named. */
  readonly name: string
  readonly entity: DraftEntity | null
  readonly mention: Span | null
}

export interface DraftQuote {
  readonly type: QuoteType
  readonly spans: readonly Span[]
  readonly speaker: DraftSpeaker | null
  readonly cue: Span | null
  readonly via: string | null
  readonly rule: string
  /** 0–1. */
  readonly confidence: number
}
