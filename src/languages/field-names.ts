import type { WriterMeta } from '../model.ts'

// What archives, newsrooms and collections call the fields of their records in their own languages (Danish, Norwegian,
// Swedish, German), without case, hyphens and underscores. Left out: words that name something else as often ("navn", "id").

/** Names of the metadata's fields. */
export const localFieldNames: Readonly<Partial<Record<keyof Omit<WriterMeta, 'sources'>, readonly string[]>>> = {
  title: ['titel', 'tittel', 'overskrift', 'rubrik', 'überschrift'],
  lede: ['manchet', 'underrubrik', 'ingress', 'underoverskrift', 'resumé', 'resume'],
  date: ['dato', 'datum', 'udgivet', 'udgivelsesdato', 'publiceret', 'publisert', 'publicerad', 'publiseringsdato'],
  authors: ['forfatter', 'forfattere', 'journalist', 'journalister', 'författare', 'autor', 'autoren', 'skribent'],
  publisher: ['avis', 'medie', 'kilde', 'källa', 'tidning', 'quelle', 'zeitung'],
  section: ['sektion', 'seksjon', 'kategori', 'ressort'],
  language: ['sprog', 'språk', 'sprache'],
}

/** Names of the running text. */
export const localTextNames: readonly string[] = [
  ...['tekst', 'brødtekst', 'brodtekst', 'brødtext', 'artikeltekst', 'artikel', 'indhold', 'innhold', 'innehåll'],
  ...['artikkel', 'artikeltext', 'inhalt'],
]

/** What a name speaks of text by, in whatever it is put together with: `nyhedstekst`. */
export const localTextParts: readonly string[] = ['tekst', 'indhold', 'innhold', 'inneh']

/** What a letter calls its headline. */
export const localSubjectNames: readonly string[] = ['emne', 'ämne', 'betreff', 'vedrørende']
