export {
  ArticleError,
  InputError,
  OutputError,
  QueryError,
  UsageError,
} from './errors.ts'
export {
  type ParseArticleOptions,
  parseArticle,
  type ReadArticleOptions,
  readArticle,
  readArticles,
  writeArticle,
} from './library.ts'
export type * from './model.ts'
export { type ParseOptions, parseDocument } from './parse/index.ts'
export {
  type ContextParagraph,
  type EntityHit,
  type FileCount,
  type Group,
  type Grouping,
  type Hit,
  type HitArticle,
  type ParagraphHit,
  type QuoteHit,
  type Searchable,
  type SearchedPart,
  type SearchOptions,
  type SearchResult,
  type Sorting,
  searchArticles,
  type TitleHit,
} from './search/index.ts'
export type { WriteOptions } from './write/index.ts'
