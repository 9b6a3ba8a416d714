// How bylines and a desk's notices open in the languages that have no pack of their own (English, Swedish, Norwegian,
// German, French, Spanish, Dutch, Italian). Source: the pages of their papers. Left out: words that open sentences as well ("With", "From").

/** Words before the names, in lower case. */
export const bylineOpeners: readonly string[] = [
  'by',
  'words by',
  'written by',
  'story by',
  'submitted by',
  'posted by',
  'published by',
  'author',
  'av',
  'text',
  'tekst',
  'skriven av',
  'skrevet av',
  'von',
  'autor',
  'par',
]

/** Words between two names. */
export const bylineAnd: readonly string[] = ['and', 'och', 'og', 'und', 'with']

/** Words before the name of who took the pictures. */
export const photoOpeners: readonly string[] = [
  ...['Photo', 'Photos', 'Photo by', 'Photos by', 'Photographs by', 'Photography by', 'Photographer', 'Pictures by'],
  ...['Foto', 'Foto av', 'Bild', 'Bilder', 'Fotograf', 'Foto von', 'Photographie', 'Video', 'Illustration by'],
]

/** Words that open a link to another story or a line of the desk's own. */
export const noticeOpeners: readonly string[] = [
  ...[
    'Read more',
    'Read also',
    'Read next',
    'See also',
    'Related',
    'More on this',
    'Advertisement',
    'Sign up',
    'Log in',
  ],
  ...['Subscribe', 'Follow us', 'Share this', 'Tags:', 'Topics:', 'Copyright', '©', 'Correction', 'Contributing:'],
  ...['This article has been updated', 'This story has been updated', 'A version of this article', 'This report by'],
  ...[
    'Reporting by',
    'With assistance from',
    'With assistance by',
    'Additional reporting by',
    'Writing by',
    'Editing by',
    'Our Standards',
    'All rights reserved',
  ],
  ...['This article was originally', 'This story was originally', 'Originally published', 'Get in touch with'],
  ...['Source:', 'Sources:', 'Quelle:', 'Quellen:', 'Källa:', 'Källor:', 'Kilde:', 'Kilder:', 'Fuente:', 'Fuentes:'],
  ...[
    'Läs mer',
    'Läs också',
    'Prenumerera',
    'Les også',
    'Les mer',
    'Abonner',
    'Lesen Sie auch',
    'Mehr zum Thema',
    'Anzeige',
  ],
  ...['Lire aussi', 'À lire aussi', 'Puedes seguir', 'Más información', 'Lees ook', 'Leggi anche'],
]

/** Words in a line of the desk's own or of its system, whatever it opens with: `The post … first appeared on …` */
export const noticeMiddles: readonly string[] = [
  'first appeared on',
  'appeared first on',
  'was originally published on',
]

/** Words in which a line of the desk's own ends. */
export const noticeEnds: readonly string[] = [
  ...[
    'contributed to this report',
    'contributed to this story',
    'contributed to this article',
    'contributed reporting',
    'in the comments',
    'in the comments below',
  ],
]

/** What stands before the date of a story, and of its last update. */
export const dateOpeners = {
  published: ['Published', 'Posted', 'First published', 'Publicerad', 'Publisert', 'Veröffentlicht'],
  updated: ['Updated', 'Last modified', 'Modified', 'Uppdaterad', 'Oppdatert', 'Aktualisiert'],
}

/** What stands between a day and its clock time. */
export const clockWords: readonly string[] = ['at', 'kl.', 'kl', 'klokka', 'klokken', 'um', 'à', 'om']

/** Languages whose names of months are known in a date line. */
export const datedLanguages: readonly string[] = ['en', 'sv', 'nb', 'nn', 'de', 'fr', 'nl', 'es', 'fi']
