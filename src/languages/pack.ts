import type { Entity } from '../model.ts'
import type { CoreferenceWords, QuoteWords } from './pack-of-speech.ts'

/** One language's data, in one shape; no logic. Every list names its source in the file that holds it. */
export interface LanguagePack {
  /** BCP 47. */
  readonly code: string
  /** English name. */
  readonly name: string
  /** Abbreviations that end in a full stop without ending a sentence, with their stops. */
  readonly abbreviations: ReadonlySet<string>
  /** Those of them that may also end one: `kr.`, `osv.` */
  readonly closingAbbreviations: ReadonlySet<string>
  /** Month names and short forms → 1–12. */
  readonly months: ReadonlyMap<string, number>
  /** Weekday names → 1 (Monday) – 7 (Sunday), as ISO 8601 counts. */
  readonly weekdays: ReadonlyMap<string, number>
  readonly layout: LayoutWords
  readonly agencies: readonly Agency[]
  readonly values: ValueWords
  readonly quotes: QuoteWords
  readonly coreference: CoreferenceWords
  readonly names: NameWords
  readonly roles: RoleWords
  readonly compounds: CompoundWords
}

/** What the parts of compounds are told by. */
export interface CompoundWords {
  /** Letters that may stand between two parts. */
  readonly links: readonly string[]
  /** Beginnings and endings of words that are no words themselves, three letters or more. */
  readonly prefixes: ReadonlySet<string>
  readonly suffixes: ReadonlySet<string>
  /** Endings of words whose last letters look like a word of their own. */
  readonly endings: readonly string[]
}

/** Words by which the parts of an article that are not running text are known. */
export interface LayoutWords {
  /** What opens a byline: `Af`, `Skrevet af`. */
  readonly byline: readonly string[]
  /** What opens a link to another story: `Læs også`. */
  readonly readAlso: readonly string[]
  /** Words with which such a link goes on: `Læs mere om sagen`. */
  readonly readAlsoGoesOn: readonly string[]
  /** What opens a photo line: `Foto`. */
  readonly photo: readonly string[]
  /** What opens an editorial notice in the running text: `Artiklen fortsætter under billedet`. */
  readonly notices: readonly string[]
  /** Words within such a notice, whatever it opens with: `Indlægget … blev vist første gang den …` */
  readonly noticeMiddles: readonly string[]
  /** What opens a date line: `Publiceret`. */
  readonly published: readonly string[]
  /** What opens the date of a later version: `Opdateret`. */
  readonly updated: readonly string[]
  /** What opens the naming of a source under a story: `Kilde`. */
  readonly source: readonly string[]
  /** What stands between the last two names of a list: `og`. */
  readonly and: readonly string[]
  /** Words of a personal name that are written small: `von`. */
  readonly nameParticles: readonly string[]
  /** What the name of a paper begins or ends in: `Dagbladet Roskilde`, `Horsens Folkeblad`. */
  readonly papers: readonly string[]
  /** Names of a paper's sections, which stand above headlines: `Indland`. */
  readonly sections: readonly string[]
  /** What heads a list of other stories: `Relaterede artikler`. */
  readonly links: readonly string[]
  /** What heads a box of facts below a story: `Fakta`. */
  readonly boxes: readonly string[]
  /** How such a heading goes on: `Fakta om Sevel`. */
  readonly boxAbout: readonly string[]
  /** Pronouns for people named before, by which a paragraph leans on the one above it: `hun`. */
  readonly pronouns: readonly string[]
}

/** A news agency: the name shown in `meta.agencies` and the forms in which it signs. */
export interface Agency {
  readonly name: string
  readonly signatures: readonly string[]
}

/** Words by which the names of a text are gathered into persons, organisations and places; lower case where not said otherwise. */
export interface NameWords {
  /** The country that articles are at home in, ISO 3166-1 alpha-2, in capitals. */
  readonly home: string
  /** Letters that are written in two ways, the second of them in the keys that names are compared by. */
  readonly spellings: readonly (readonly [string, string])[]
  /** Letters of foreign names that are written now so, now so: `Lukasjenko`, `Lukashenko`; replaced in this order. */
  readonly transliterations: readonly (readonly [string, string])[]
  /** Letters of the parties as they stand in brackets after a politician's name, in capitals → the party's name. */
  readonly parties: ReadonlyMap<string, string>
  /** Short forms, in capitals, whose bearer every reader knows by the full name → that name. */
  readonly shorthand: ReadonlyMap<string, string>
  /** What a company's name ends in besides the name: `A/S`. */
  readonly companyForms: ReadonlySet<string>
  /** What a club's name holds besides its town: `FC`, `Håndbold`. */
  readonly clubWords: ReadonlySet<string>
  /** Endings of nouns that may stand before an organisation's name or not: `Landsforeningen`, `Boligselskabet`. */
  readonly genericNouns: readonly string[]
  /** Endings of nouns that tell what the name behind them names: `avisen`, `landsbyen`, `romanen`. */
  readonly apposed: {
    readonly ORG: readonly string[]
    readonly LOC: readonly string[]
    readonly MISC: readonly string[]
  }
  /** What stands before a place and hardly before its club or a person of that name. */
  readonly placePrepositions: ReadonlySet<string>
  /** What stands before a place as often as before a person. */
  readonly directions: ReadonlySet<string>
  /** Endings that make a noun definite: `Ombudsmanden`, `Østersøen`. */
  readonly definiteEndings: readonly string[]
  /** Verbs, prepositions and the like, which no genitive stands before. */
  readonly notAfterGenitive: ReadonlySet<string>
}

/** Words by which the text says what somebody is; all lower case. The nouns of `lists/roles.tsv` count beside them. */
export interface RoleWords {
  /** Endings of nouns that name a role: `-direktør`. */
  readonly suffixes: readonly string[]
  /** Other nouns that name a role, in the forms that stand before or after a name. */
  readonly nouns: ReadonlySet<string>
  /** Nouns that say whose somebody is, or only what: they are roles beside a name alone. */
  readonly relations: ReadonlySet<string>
  /** What may stand before such a noun and belongs to the role: `vagthavende`, `adm.` */
  readonly adjectives: ReadonlySet<string>
  readonly adjectiveSuffixes: readonly string[]
  /** The articles, which do not belong to the role. */
  readonly determiners: ReadonlySet<string>
  /** Possessive pronouns: `hendes mor, Bodil`. */
  readonly possessives: ReadonlySet<string>
  /** Endings of definite nouns in the genitive: `partiets`. */
  readonly genitiveEndings: readonly string[]
  /** What opens the complement of a role: `formand for`, `direktør i`. */
  readonly prepositions: ReadonlySet<string>
  readonly and: string
  /** What opens a relative clause. */
  readonly relatives: ReadonlySet<string>
  /** Verbs between a name and its role, of one or two words, and what may stand between them and the role. */
  readonly copulas: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  /** What else stands between them: `stopper som formand`. */
  readonly introducers: ReadonlySet<string>
  /** What stands between a name and the organisation that its bearer is from. */
  readonly affiliationPrepositions: ReadonlySet<string>
  /** Endings of adjectives of age: `29-årig`. */
  readonly age: readonly string[]
  /** What the definite plural adds to the plural: `dommere`, `dommerne`. */
  readonly definitePlural: string
  /** Endings of nouns that name several: `dommerne A og B`. */
  readonly pluralEndings: readonly string[]
  /** Endings of definite nouns, which may stand before a name in apposition: `formanden, A`. */
  readonly definiteEndings: readonly string[]
}

type Approximation = NonNullable<Entity['approx']>

/** Words of dates, times, amounts and numbers; all lower case. */
export interface ValueWords {
  /** Number words above one. */
  readonly numbers: ReadonlyMap<string, number>
  /** The number one: counts only before a scale (`en million`). */
  readonly ones: ReadonlySet<string>
  readonly half: string
  readonly scales: ReadonlyMap<string, number>
  readonly percent: readonly string[]
  readonly percentPoints: readonly string[]
  /** Names, signs and codes of currencies, of one or two words → ISO 4217. */
  readonly currencies: ReadonlyMap<string, string>
  /** What stands before a number that is not exact. */
  readonly approximations: ReadonlyMap<string, Approximation>
  /** Phrases → days from the article's date. */
  readonly days: ReadonlyMap<string, number>
  /** Phrases → years from the article's. */
  readonly years: ReadonlyMap<string, number>
  /** Phrases → months from the article's. */
  readonly monthsAway: ReadonlyMap<string, number>
  /** Names of decades → EDTF. */
  readonly decades: ReadonlyMap<string, string>
  /** What follows the digits of a decade: `1990'erne`. */
  readonly decadeSuffixes: readonly string[]
  /** What follows the digits of a century: `1600-tallet`. */
  readonly centurySuffix: string
  /** → EDTF season codes 21–24. */
  readonly seasons: ReadonlyMap<string, number>
  readonly quarter: string
  readonly ordinals: ReadonlyMap<string, number>
  /** What opens a time of day. */
  readonly clock: readonly string[]
  readonly partsOfDay: readonly string[]
  /** What before a weekday makes it the coming one, and the past one. */
  readonly next: readonly string[]
  readonly last: readonly string[]
  /** The article between a weekday and a day of the month, in full and short: `søndag den 9. august`. */
  readonly dayArticles: readonly string[]
  /** What stands between the two ends of a range, and what opens one. */
  readonly rangeWords: readonly string[]
  readonly rangeOpeners: readonly string[]
  /** Words before which a four-digit number is a year. */
  readonly yearCues: ReadonlySet<string>
  /** Words of a sentence that tell of what was, and of what will be. */
  readonly past: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  /** Suffixes of ages: `28-årig`. */
  readonly age: readonly string[]
  /** Words after a number that are not what it counts. */
  readonly notUnits: ReadonlySet<string>
  /** Units of measure. */
  readonly measures: ReadonlySet<string>
}
