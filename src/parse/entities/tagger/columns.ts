/** What is known of a word form by itself, with its place among the form's numbers: hashes, except for the last five. */
export const columnOf = {
  form: 0,
  lower: 1,
  stem: 2,
  shape: 3,
  longShape: 4,
  prefix2: 5,
  prefix3: 6,
  prefix4: 7,
  prefix5: 8,
  suffix2: 9,
  suffix3: 10,
  suffix4: 11,
  suffix5: 12,
  suffix6: 13,
  frequency: 14,
  names: 15,
  inside: 16,
  role: 17,
  single: 18,
  head: 19,
  tail: 20,
  headMatch: 21,
  headShape: 22,
  tailSuffix: 23,
  dictionary: 24,
  compound: 25,
  casing: 26,
  entry: 27,
  alone: 28,
  flags: 29,
  kind: 30,
} as const
export type WordColumn = keyof typeof columnOf
/** How many numbers a form has in the table of facts. */
export const WIDTH = Object.keys(columnOf).length

/** What is known of a word by its place in the text, besides what its form says, with its place among the token's numbers; hashes. */
export const tokenColumnOf = {
  match: 0,
  position: 1,
  runFirst: 2,
  runLast: 3,
  runTail: 4,
  runBefore: 5,
  runAfter: 6,
  runPlace: 7,
  runNames: 8,
} as const
export type TokenColumn = keyof typeof tokenColumnOf
/** How many numbers a token has in the table of attributes. */
export const TOKEN_WIDTH = Object.keys(tokenColumnOf).length

export type Column = WordColumn | TokenColumn

/** Whether a column says what a form is by itself, wherever it stands. */
export function isWordColumn(column: Column): column is WordColumn {
  return column in columnOf
}

/** Bits of the column of flags. */
export const flag = {
  /** A mark other than a hyphen or an apostrophe stands inside the word: `feltet.dk`, `hav&hede`. */
  joined: 1,
  quotationMark: 2,
  /** May be the first word of a listed name of several. */
  opensName: 4,
} as const
