import type { Column } from './columns.ts'

/** One look at a token and its neighbours: columns at offsets from it, seen together. */
export interface Template {
  readonly family: string
  readonly sees: readonly (readonly [Column, number])[]
}

const at = (family: string, offset: number, ...columns: Column[]): Template[] =>
  columns.map((column) => ({ family, sees: [[column, offset]] }))
const pair = (family: string, ...sees: [Column, number][]): Template => ({ family, sees })

/** What the tagger looks at. The order is part of a model: append, never insert. */
export const templates: readonly Template[] = [
  ...at('word', 0, 'form', 'lower', 'stem'),
  ...at('shape', 0, 'shape', 'longShape'),
  ...at('affix', 0, 'prefix2', 'prefix3', 'prefix4', 'prefix5'),
  ...at('affix', 0, 'suffix2', 'suffix3', 'suffix4', 'suffix5', 'suffix6'),
  ...at('names', 0, 'names', 'inside', 'match', 'single'),
  ...at('compound', 0, 'head', 'tail', 'headMatch'),
  ...at('position', 0, 'position'),
  pair('position', ['position', 0], ['frequency', 0]),
  ...[-1, 1].flatMap((side) => [
    ...at('window', side, 'lower', 'shape', 'suffix3'),
    ...at('names', side, 'names', 'inside', 'match', 'single'),
    ...at('roles', side, 'role'),
    ...at('window', side * 2, 'lower', 'shape'),
    ...at('names', side * 2, 'match', 'names'),
    ...at('roles', side * 2, 'role'),
    ...at('window', side * 3, 'lower'),
  ]),
  pair('pairs', ['lower', -1], ['lower', 0]),
  pair('pairs', ['lower', 0], ['lower', 1]),
  pair('pairs', ['lower', -2], ['lower', -1]),
  pair('pairs', ['lower', 1], ['lower', 2]),
  pair('pairs', ['shape', -1], ['shape', 0], ['shape', 1]),
  pair('pairs', ['lower', -1], ['shape', 0]),
  pair('pairs', ['shape', 0], ['lower', 1]),
  pair('names', ['lower', -1], ['match', 0]),
  pair('names', ['match', 0], ['lower', 1]),
  pair('names', ['match', -1], ['match', 0]),
  pair('names', ['match', 0], ['match', 1]),
  pair('names', ['names', -1], ['names', 0]),
  pair('names', ['names', 0], ['names', 1]),
  pair('names', ['names', 0], ['match', 0]),
  pair('names', ['match', 0], ['frequency', 0]),
  pair('names', ['single', 0], ['names', 0]),
  pair('roles', ['role', -1], ['shape', 0]),
  ...at('run', 0, 'runFirst', 'runLast', 'runTail', 'runBefore', 'runAfter', 'runPlace'),
  pair('run', ['runLast', 0], ['runPlace', 0]),
  pair('run', ['runTail', 0], ['runPlace', 0]),
  pair('run', ['runBefore', 0], ['runPlace', 0]),
  pair('run', ['runAfter', 0], ['runPlace', 0]),
  pair('run', ['runBefore', 0], ['match', 0]),
  pair('run', ['runAfter', 0], ['match', 0]),
  pair('run', ['runNames', 0], ['runPlace', 0]),
  ...[-1, 0, 1].flatMap((side) => at('dictionary', side, 'dictionary')),
  pair('dictionary', ['dictionary', 0], ['position', 0]),
  pair('dictionary', ['dictionary', 0], ['runPlace', 0]),
  pair('dictionary', ['dictionary', 0], ['lower', -1]),
  pair('dictionary', ['dictionary', 0], ['match', 0]),
  pair('dictionary', ['dictionary', 0], ['names', 0]),
  pair('dictionary', ['dictionary', 0], ['suffix3', 0]),
  ...at('compound', 0, 'compound'),
  pair('compound', ['compound', 0], ['position', 0]),
  pair('compound', ['compound', 0], ['dictionary', 0]),
  ...at('compound', 0, 'headShape', 'tailSuffix'),
  pair('compound', ['headShape', 0], ['tailSuffix', 0]),
  pair('compound', ['headShape', 0], ['tail', 0]),
  pair('compound', ['headMatch', 0], ['tailSuffix', 0]),
]
