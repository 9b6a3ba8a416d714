/** One language's data, in one shape; no logic. Every list names its source in the file that holds it. */
export interface LanguagePack {
  /** BCP 47. */
  readonly code: string
  /** English name. */
  readonly name: string
  /** Abbreviations that end in a full stop without ending a sentence, with their stops. */
  readonly abbreviations: ReadonlySet<string>
  /** Month names and short forms → 1–12. */
  readonly months: ReadonlyMap<string, number>
  /** Weekday names → 1 (Monday) – 7 (Sunday), as ISO 8601 counts. */
  readonly weekdays: ReadonlyMap<string, number>
  readonly layout: LayoutWords
  readonly agencies: readonly Agency[]
}

/** Words by which the parts of an article that are not running text are known. */
export interface LayoutWords {
  /** What opens a byline: `Af`, `Skrevet af`. */
  readonly byline: readonly string[]
  /** What opens a link to another story: `Læs også`. */
  readonly readAlso: readonly string[]
  /** What opens a photo line: `Foto`. */
  readonly photo: readonly string[]
  /** Editorial notices in the running text: `Artiklen fortsætter under billedet`. */
  readonly notices: readonly string[]
}

/** A news agency: the name shown in `meta.agencies` and the forms in which it signs. */
export interface Agency {
  readonly name: string
  readonly signatures: readonly string[]
}
