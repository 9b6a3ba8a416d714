// The part of a language pack that quotes and their speakers are found by.

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
  /** Those of them that count several. */
  readonly several: Words
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
  /** Nouns that tell when: never who says something. */
  readonly times: Words
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
  /** The documents among them in which a person says something in their own name. */
  readonly statements: Words
  /** Those of them that only a company makes, of itself. */
  readonly companyDocuments: Words
  /** Titles in lower case that stand before a name. */
  readonly titles: Words
  /** Words that open an answer. */
  readonly answers: Words
  /** Modal verbs after which nothing is said yet: `skal forklare`. */
  readonly obligations: Words
  /** Verbs that another word makes other verbs, which report nothing: `finder ud af`. */
  readonly otherVerbs: Phrases
  readonly reflexives: Words
  /** Finite verbs that deny: what they point back to is another's. */
  readonly denials: Words
  /** What stands between a noun and the one it is near: `en kilde tæt på X`. */
  readonly near: Phrases
  readonly negations: Words
  /** The preposition before an infinitive that tells what something is done for. */
  readonly purpose: Words
  /** What stands between a noun and the name of whom it means: `naboen, der hedder Ib Hald`. */
  readonly called: Phrases
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
  /** Prepositions before such a noun, whose claim is the subject's own: `med henvisning til, at`. */
  readonly accompaniments: Words
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
  /** Endings by which a noun for a person becomes one for a woman, indefinite ones first: `skuespillerinde`. */
  readonly femaleSuffixes: readonly string[]
  /** Endings of definite nouns for whoever does something: a person where they speak. */
  readonly agentSuffixes: readonly string[]
  /** Endings of definite nouns, the longest first. */
  readonly definiteSuffixes: readonly string[]
  /** Definite nouns for a company or another organisation that was named. */
  readonly companies: Words
  /** What an organisation is, by a word of its name: `Silkeborg IF` is a `klub`. */
  readonly bodies: ReadonlyMap<string, string>
  /** Endings of such nouns that tell the trade: `vindmølleproducenten`. */
  /** Nouns for an organisation of some kind, or for a part of it that speaks for it. */
  readonly organs: Words
  readonly companySuffixes: readonly string[]
  /** Articles before an adjective and its noun. */
  readonly articles: Words
  readonly indefiniteArticles: Words
  /** Nouns that stand alone for somebody known, without article or ending: `sigtede nægter`. */
  readonly bareNouns: Words
  /** The letter that joins two nouns to one: `bestyrelsesformand`. */
  readonly linking: string
  /** Endings of plurals: nobody alone. */
  readonly pluralSuffixes: readonly string[]
  /** Nouns that say what somebody is to another. */
  readonly relations: Words
  /** Those of them that stand alone like a name within a family: `sagde mormor`. */
  readonly kin: Words
  /** Endings of adjectives that tell of which country, town or party somebody is: `den amerikanske minister`. */
  readonly originEndings: readonly string[]
  /** Descriptions that mean the same role, or one of several → their nouns. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>
  /** Verbs that answer the one who spoke before. */
  readonly replying: Words
  /** Nouns for offices of which nobody has two: a `direktør` is not the `ministeren`. */
  readonly offices: Words
  /** The noun that ages are counted in. */
  readonly years: Words
  /** Offices that nobody has who is known by another role: `ministeren` is no professor. */
  readonly publicOffices: Words
  /** Nouns for persons besides those of roles, in the forms that stand alone. */
  readonly personNouns: Words
}
