// How bylines open, and what parts the names in them, in the languages that have no pack of their own (English, Swedish,
// Norwegian, German). Source: the bylines of their papers. Left out: words that open sentences as well ("With", "From").

/** Words before the names, in lower case. */
export const bylineOpeners: readonly string[] = [
  'by',
  'words by',
  'written by',
  'story by',
  'author',
  'av',
  'text',
  'tekst',
  'skriven av',
  'skrevet av',
  'von',
  'autor',
]

/** Words between two names. */
export const bylineAnd: readonly string[] = ['and', 'och', 'og', 'und', 'with']
