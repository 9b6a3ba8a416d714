import type { Entity } from '../model.ts'

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
  /** What opens a photo line: `Foto`. */
  readonly photo: readonly string[]
  /** What opens an editorial notice in the running text: `Artiklen fortsætter under billedet`. */
  readonly notices: readonly string[]
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
  /** The article between a weekday and a day of the month: `søndag den 9. august`. */
  readonly dayArticle: string
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

/** Reporting verbs as lines `infinitive present past participle passive particle …`, parted by semicolons, by what they take. */
export interface ReportingVerbs {
  readonly say: string
  readonly clause: string
  readonly urge: string
  readonly speech: string
  readonly naming: string
  /** Infinitives of verbs above that also take an infinitive, and that also take a question. */
  readonly infinitive: string
  readonly question: string
}

type Words = ReadonlySet<string>
type Phrases = readonly (readonly string[])[]

/** Endings by which the words of a sentence are told apart. */
export interface Endings {
  /** Of definite nouns, and of plurals and nouns of many, which stand for somebody without an article. */
  readonly definite: readonly string[]
  readonly plural: readonly string[]
  /** Letters that make a genitive. */
  readonly genitive: readonly string[]
  readonly adverbial: readonly string[]
  readonly infinitive: string
  /** Infinitives without that ending. */
  readonly shortInfinitives: Words
}

/** The words by which reported speech and its source are known; all lower case. */
export interface QuoteWords {
  readonly verbs: ReportingVerbs
  readonly endings: Endings
  /** The conjunction of content clauses. */
  readonly that: Words
  readonly auxiliaries: Words
  readonly modals: Words
  /** Verbs of habit and beginning, before `at` and an infinitive: `plejer hun at sige`. */
  readonly habits: Words
  /** Pronouns that can be a subject alone, and those that cannot. */
  readonly subjectPronouns: Words
  readonly objectPronouns: Words
  /** Pronouns of the first and second person and the impersonal one: no source. */
  readonly otherPersons: Words
  /** Subjects that stand for nothing. */
  readonly expletives: Words
  /** Pronouns that point back to what was said before: `Det oplyser X`. */
  readonly pointers: Words
  readonly possessives: Words
  /** Those of the first and second person, and the reflexive ones. */
  readonly ownPossessives: Words
  readonly determiners: Words
  readonly prepositions: Words
  /** Prepositions that may continue a noun phrase. */
  readonly attachingPrepositions: Words
  readonly subordinators: Words
  readonly questionWords: Words
  readonly relatives: Words
  /** Those of them that can be the subject of their clause. */
  readonly subjectRelatives: Words
  readonly coordinators: Words
  /** The conjunctions that join two subjects, and those of them that may open a sentence of the author's own. */
  readonly joining: Words
  readonly and: Words
  /** What may stand before the first of two subjects: `både`. */
  readonly beforeJoined: Words
  /** Conjunctions before which a reported clause ends. */
  readonly contrasts: Words
  /** Adverbs and words of time that may stand between a verb and its subject or its clause. */
  readonly adverbs: Words
  /** Those of them that are adjectives too: `den tidligere bogholder`. */
  readonly attributiveAdverbs: Words
  /** Adverbials of several words that may stand there too: `mener i hvert fald X`. */
  readonly adverbials: Phrases
  /** Frequent finite verbs that report nothing: a noun phrase ends before them. */
  readonly finiteVerbs: Words
  /** `according to`. */
  readonly according: Phrases
  /** `in X's opinion`, `in X's words`: each preposition with its nouns. */
  readonly opinions: ReadonlyMap<string, Words>
  /** `own` in `by his own account`. */
  readonly ownStatement: Words
  /** What opens `as X says`. */
  readonly asSaid: Words
  /** The preposition of a passive's agent. */
  readonly agents: Words
  /** Verbs whose subject is the utterance (`lyder det fra X`), and the prepositions of their source. */
  readonly sounding: Words
  readonly soundingSources: Words
  /** Nouns for the utterance itself: `lyder opfordringen` says nothing of who. */
  readonly utterances: Words
  /** Verbs of what stands in a document (`fremgår det af X`). */
  readonly standing: Words
  /** Prepositions of the medium or listener that something is said to. */
  readonly informants: Words
  readonly toward: readonly string[]
  readonly places: Words
  /** The preposition that may continue a noun phrase with any noun: `lektor i byplanlægning`. */
  readonly fields: Words
  /** Media that things are said on. */
  readonly media: Words
  /** Nouns of documents: who made one is its source. */
  readonly documents: Words
  /** Those of them that only a company makes, of itself. */
  readonly companyDocuments: Words
  /** Titles in lower case that stand before a name. */
  readonly titles: Words
  /** Words that open an answer. */
  readonly answers: Words
  /** Modal verbs after which nothing is said yet: `skal forklare`. */
  readonly obligations: Words
  /** Verbs that answer the one who spoke before. */
  readonly replying: Words
  /** What denies two verbs together: `vil hverken be- eller afkræfte, at`. */
  readonly neither: Words
  /** Conjunctions of conditions: what is said after them is not said. */
  readonly conditions: Words
  /** Auxiliaries of the passive. */
  readonly passives: Words
  readonly indefiniteArticles: Words
  /** Pronouns by which the speaker means himself. */
  readonly firstPersons: Words
  /** Nouns that hold a claim, with the word that opens it: `påstand om, at`. */
  readonly claims: Phrases
  /** Prepositions of the place where somebody unnamed says something: `Hos X mener man`. */
  readonly hosts: Words
}

/** The words by which somebody already named is meant again; all lower case. */
export interface CoreferenceWords {
  /** Pronouns for one man and for one woman, and those of them that are subjects. */
  readonly male: Words
  readonly female: Words
  /** Pronouns for several. */
  readonly plural: Words
  readonly subjects: Words
  /** Nouns that tell a gender. */
  readonly maleNouns: Words
  readonly femaleNouns: Words
  /** Endings of definite nouns, the longest first. */
  readonly definiteSuffixes: readonly string[]
  /** Definite nouns for a company that was named. */
  readonly companies: Words
  /** Articles before an adjective and its noun. */
  readonly articles: Words
  readonly indefiniteArticles: Words
  /** Endings of plurals: nobody alone. */
  readonly pluralSuffixes: readonly string[]
  /** Nouns that say what somebody is to another. */
  readonly relations: Words
  /** Descriptions that mean the same role, or one of several → their nouns. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>
  /** Nouns for persons besides those of roles, in the forms that stand alone. */
  readonly personNouns: Words
}
