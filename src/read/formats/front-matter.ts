import { parse as parseToml, TomlDate } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import type { Warning } from '../../model.ts'
import type { Found } from './found.ts'
import { metaFields } from './meta-fields.ts'

const kinds = [
  {
    language: 'YAML',
    block: /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
    // Aliases are bounded, so that a small document cannot become a large one.
    parse: (text: string): unknown => parseYaml(text, { maxAliasCount: 20 }),
  },
  {
    language: 'TOML',
    block: /^\s*\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/,
    parse: (text: string): unknown => plainDates(parseToml(text)),
  },
] as const

const unclosed = /^\s*(---|\+\+\+)[ \t]*\r?\n[\w-]+[ \t]*[:=]/

/** What stands before a Markdown text's first line, and the text without it. */
export interface FrontMatter {
  readonly fields: Found['fields']
  readonly warnings: readonly Warning[]
  readonly body: string
}

/** Reads the front matter of site generators: YAML between lines of `---` (Jekyll), TOML between lines of `+++` (Hugo). */
export function readFrontMatter(text: string): FrontMatter {
  for (const { language, block, parse } of kinds) {
    const found = block.exec(text)
    if (!found) continue
    const body = text.slice(found[0].length)
    try {
      const value = parse(found[1] ?? '')
      return { fields: isObject(value) ? metaFields(value, () => 'front matter') : {}, warnings: [], body }
    } catch (cause) {
      const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
      const message = `The front matter is broken ${language}: ${reason}`
      return { fields: {}, warnings: [{ code: 'front-matter', message }], body }
    }
  }
  const opened = unclosed.exec(text)?.[1]
  const message = `The front matter never ends: no second line of ${opened} was found; it was read as text.`
  return { fields: {}, warnings: opened === undefined ? [] : [{ code: 'front-matter', message }], body: text }
}

/** TOML has dates of its own kind; they are text again. */
function plainDates(table: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(table).map(([name, value]) => [name, value instanceof TomlDate ? value.toISOString() : value]),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
