/** Tells an index from other SQLite files: "Artl" in ASCII, as SQLite's `application_id`. */
export const applicationId = 0x4172746c

/** Raised when a table or a column changes meaning; an index of another version is built again. */
export const schemaVersion = 1

/** The full-text tables; their rows have the ids of `articles`, `paragraphs`, `quotes` and `entities`. */
export const wordTables = {
  article: 'article_words',
  paragraph: 'paragraph_words',
  quote: 'quote_words',
  entity: 'entity_words',
} as const

// The words are folded and stemmed before they come, so the tokenizer only has to part them at spaces. "_" parts a stem
// from its language, and stands alone between two names of the same thing. The texts themselves are in the other tables.
const tokenizer = `content='', contentless_delete=1, tokenize="ascii tokenchars '_'"`

/** Comments inside the statements show in `.schema`. */
export const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE roots (
  path TEXT PRIMARY KEY,      -- as given when the index was built
  absolute TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,      -- bytes
  mtime INTEGER NOT NULL,     -- ms since 1970
  sha256 TEXT NOT NULL,       -- of the bytes, in hex; empty while the file is being put in
  claim TEXT NOT NULL         -- of the build that put it in
);

CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  file INTEGER NOT NULL REFERENCES files(id),
  name TEXT NOT NULL,         -- the article's id: file name without ending, or the record's
  title TEXT NOT NULL,
  lede TEXT,
  date TEXT,                  -- ISO 8601, as precise as the article is
  first_day TEXT,             -- the days that the date covers
  last_day TEXT,
  authors TEXT NOT NULL,      -- JSON array of names
  agencies TEXT NOT NULL,     -- JSON array of names
  publisher TEXT,
  section TEXT,
  place TEXT,
  url TEXT,
  language TEXT NOT NULL,     -- BCP 47
  stemming TEXT NOT NULL,     -- the language that its words are stemmed by
  sha256 TEXT NOT NULL,
  words INTEGER NOT NULL,     -- of the text
  lix INTEGER NOT NULL,
  title_words INTEGER NOT NULL
);
CREATE INDEX articles_file ON articles (file);
CREATE INDEX articles_days ON articles (first_day, last_day);
CREATE INDEX articles_stemming ON articles (stemming);

CREATE TABLE paragraphs (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles(id),
  position INTEGER NOT NULL,  -- from 0
  kind TEXT NOT NULL,         -- headline, lede, heading, body
  start INTEGER NOT NULL,     -- code points of the article's text
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  words INTEGER NOT NULL
);
CREATE INDEX paragraphs_article ON paragraphs (article);

CREATE TABLE entities (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles(id),
  position INTEGER NOT NULL,
  name_in_article TEXT NOT NULL, -- the entity's id there: e1, e2 …
  type TEXT NOT NULL,         -- PER, ORG, LOC, MISC, DATE, TIME, MONEY, PERCENT, QUANTITY
  name TEXT NOT NULL,
  names TEXT NOT NULL,        -- JSON array: every name and description in the article
  role TEXT,
  gender TEXT,
  country TEXT,               -- ISO 3166-1
  latitude REAL,
  longitude REAL,
  value TEXT,                 -- of a date or an amount, as JSON
  value_end TEXT,
  unit TEXT,
  approx TEXT,
  words INTEGER NOT NULL
);
CREATE INDEX entities_article ON entities (article);
CREATE INDEX entities_name ON entities (type, name);

CREATE TABLE mentions (
  id INTEGER PRIMARY KEY,
  entity INTEGER NOT NULL REFERENCES entities(id),
  article INTEGER NOT NULL REFERENCES articles(id),
  paragraph INTEGER NOT NULL REFERENCES paragraphs(id),
  kind TEXT NOT NULL,         -- name, nominal, pronoun
  text TEXT NOT NULL,
  start INTEGER NOT NULL,     -- code points of the article's text
  "end" INTEGER NOT NULL
);
CREATE INDEX mentions_entity ON mentions (entity);
CREATE INDEX mentions_article ON mentions (article);
CREATE INDEX mentions_paragraph ON mentions (paragraph, entity);

CREATE TABLE quotes (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles(id),
  position INTEGER NOT NULL,
  name_in_article TEXT NOT NULL, -- the quote's id there: q1, q2 …
  type TEXT NOT NULL,         -- direct, mixed, indirect
  text TEXT NOT NULL,
  spans TEXT NOT NULL,        -- JSON array of {start, end}, code points of the article's text
  paragraph INTEGER NOT NULL REFERENCES paragraphs(id),
  speaker TEXT,
  speaker_names TEXT NOT NULL, -- JSON array: every name the speaker goes by in the article
  speaker_entity INTEGER REFERENCES entities(id),
  speaker_mention TEXT,       -- JSON {text, start, end}
  role TEXT,
  gender TEXT,
  cue TEXT,
  via TEXT,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  words INTEGER NOT NULL
);
CREATE INDEX quotes_article ON quotes (article);
CREATE INDEX quotes_speaker ON quotes (speaker);

-- A quote may run over several paragraphs.
CREATE TABLE quote_paragraphs (
  quote INTEGER NOT NULL REFERENCES quotes(id),
  paragraph INTEGER NOT NULL REFERENCES paragraphs(id),
  PRIMARY KEY (quote, paragraph)
) WITHOUT ROWID;
CREATE INDEX quote_paragraphs_paragraph ON quote_paragraphs (paragraph);

-- What is mentioned inside quotes.
CREATE TABLE quote_mentions (
  quote INTEGER NOT NULL REFERENCES quotes(id),
  mention INTEGER NOT NULL REFERENCES mentions(id),
  PRIMARY KEY (quote, mention)
) WITHOUT ROWID;

-- Every folded form of a word, for looking up what a fuzzy or regular expression may mean.
CREATE TABLE terms (term TEXT PRIMARY KEY, length INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX terms_length ON terms (length, term);

-- Columns of the tables above packed for reading at once; only those of the current generation count.
CREATE TABLE packed (name TEXT PRIMARY KEY, generation INTEGER NOT NULL, bytes BLOB NOT NULL) WITHOUT ROWID;

CREATE VIRTUAL TABLE article_words USING fts5 (title, title_stems, authors, author_stems, agencies, agency_stems, ${tokenizer});
CREATE VIRTUAL TABLE paragraph_words USING fts5 (words, stems, ${tokenizer});
CREATE VIRTUAL TABLE quote_words USING fts5 (words, stems, speaker, speaker_stems, role, role_stems, ${tokenizer});
CREATE VIRTUAL TABLE entity_words USING fts5 (names, name_stems, role, role_stems, ${tokenizer});

PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${schemaVersion};
`
