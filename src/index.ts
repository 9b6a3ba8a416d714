export {
  ArticleError,
  InputError,
  OutputError,
  QueryError,
  UsageError,
} from './errors.ts'
export type * from './model.ts'
export { type ParseOptions, parseDocument } from './parse/index.ts'
