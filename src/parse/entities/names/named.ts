import type { LanguagePack, NameWords } from '../../../languages/pack.ts'
import type { LaidText } from '../../draft.ts'
import { casing, casingOf } from '../tagger/word-shapes.ts'
import { type AliasTable, aliasGroup } from './aliases.ts'
import type { NamedSpan } from './forms.ts'
import { nameKey } from './keys.ts'
import { coreOf } from './organisations.ts'
import { fullName } from './parties.ts'

/** An organisation, place or work with its mentions. */
export interface Named {
  readonly name: string
  readonly spans: readonly NamedSpan[]
}

/** All mentions of one key; `same` leads to the form that stands for the bearer. */
class Form {
  readonly spans: NamedSpan[] = []
  same: Form | undefined

  root(): Form {
    let form: Form = this
    while (form.same) {
      if (form.same.same) form.same = form.same.same
      form = form.same
    }
    return form
  }

  join(other: Form): void {
    const [a, b] = [this.root(), other.root()]
    if (a !== b) b.same = a
  }
}

/**
 * Gathers the names of one type into their bearers: by spelling, by the lists of aliases, by an abbreviation beside the full
 * name, by a name without the words that may be left out.
 */
export function gatherNamed(laid: LaidText, spans: readonly NamedSpan[], aliases: AliasTable): Named[] {
  const { pack } = laid
  const [any] = spans
  if (!pack || !any) return []
  const forms = formsByKey(spans, pack)
  joinAliases(forms, any.type, aliases)
  if (any.type === 'ORG') {
    joinCores(forms, pack.names)
    joinDefinites(forms, pack.names)
    joinAbbreviations(laid, spans, forms, pack.names)
  }
  const bearers = new Map<Form, NamedSpan[]>()
  for (const form of forms.values()) {
    const root = form.root()
    const mentions = bearers.get(root)
    if (mentions) for (const span of form.spans) mentions.push(span)
    else bearers.set(root, [...form.spans])
  }
  return [...bearers.values()].map((mentions) => ({ name: nameOf(mentions, pack), spans: mentions }))
}

function formsByKey(spans: readonly NamedSpan[], { names }: LanguagePack): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const span of spans) {
    const key = keyOf(span, names)
    const form = forms.get(key) ?? new Form()
    form.spans.push(span)
    forms.set(key, form)
  }
  return forms
}

function keyOf(span: NamedSpan, names: NameWords): string {
  const full = fullName(span, names)
  return full ? nameKey(full, names) : span.key
}

function joinAliases(forms: ReadonlyMap<string, Form>, type: NamedSpan['type'], aliases: AliasTable): void {
  const ofGroup = new Map<number, Form>()
  for (const [key, form] of forms) {
    const group = aliasGroup(aliases, type, key)
    if (group === 0) continue
    const known = ofGroup.get(group)
    if (known) known.join(form)
    else ofGroup.set(group, form)
  }
}

/** `Akusta` is `Akusta A/S` where only one firm of that name is named. */
function joinCores(forms: ReadonlyMap<string, Form>, names: NameWords): void {
  const ofCore = new Map<string, Form | null>()
  for (const [key, form] of forms) {
    const [span] = form.spans
    const core = span ? coreOf(span, names) : key
    if (core === key) continue
    const known = ofCore.get(core)
    ofCore.set(core, known === undefined || known?.root() === form.root() ? form : null)
  }
  for (const [core, form] of ofCore) {
    const short = forms.get(core)
    if (short && form) form.join(short)
  }
}

/** `Ombudsmanden` is `Folketingets Ombudsmand` where only one name ends so. */
function joinDefinites(forms: ReadonlyMap<string, Form>, { definiteEndings }: NameWords): void {
  const ofNoun = new Map<string, Form | null>()
  for (const [key, form] of forms) {
    const noun = key.slice(key.lastIndexOf(' ') + 1)
    if (noun !== key) ofNoun.set(noun, ofNoun.has(noun) ? null : form)
  }
  for (const [key, form] of forms) {
    if (key.includes(' ')) continue
    for (const ending of definiteEndings) {
      const noun = key.endsWith(ending) ? key.slice(0, -ending.length) : ''
      ofNoun.get(noun)?.join(form)
    }
  }
}

/** `Danmarks Meteorologiske Institut (DMI)`, and `DMI` elsewhere where only one full name has those initials. */
function joinAbbreviations(
  { text }: LaidText,
  spans: readonly NamedSpan[],
  forms: ReadonlyMap<string, Form>,
  names: NameWords,
): void {
  const ofInitials = new Map<string, Form | null>()
  const shorts: Form[] = []
  for (const form of forms.values()) {
    const [span] = form.spans
    if (!span) continue
    if (span.words.length === 1) {
      if (span.bare.length > 2 && casingOf(span.bare, 0, span.bare.length) === casing.capitals) shorts.push(form)
      continue
    }
    for (const initials of initialsOf(span.words)) {
      const known = ofInitials.get(initials)
      ofInitials.set(initials, known === undefined || known === form ? form : null)
    }
  }
  for (const short of shorts) ofInitials.get(short.spans[0]?.bare ?? '')?.join(short)
  for (let at = 1; at < spans.length; at++) {
    const [full, short] = [spans[at - 1], spans[at]]
    if (!full || !short || full.words.length < 2 || short.words.length > 1) continue
    const between = text.slice(full.mention.end, short.mention.start)
    const bracketed = /^\s*\($/.test(between) && text[short.mention.end] === ')'
    if (!bracketed || casingOf(short.bare, 0, short.bare.length) === casing.title) continue
    const form = forms.get(keyOf(full, names))
    const other = forms.get(keyOf(short, names))
    if (form && other) form.join(other)
  }
}

/** The initials of a name's words, of those with a capital alone too: `DMI`, `FIB` and `FB` for `Folk i Bevægelse`. */
function initialsOf(words: readonly string[]): string[] {
  const all = words.map((word) => word[0] ?? '')
  const capitals = all.filter((letter) => letter !== letter.toLowerCase())
  return [...new Set([all.join('').toUpperCase(), capitals.join('')])]
}

/** The fullest form, of a place the most frequent one that is not an abbreviation. */
function nameOf(spans: readonly NamedSpan[], { names }: LanguagePack): string {
  const counts = new Map<string, number>()
  for (const span of spans) {
    const name = fullName(span, names) ?? span.bare
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const place = spans[0]?.type === 'LOC'
  let best = ''
  let most = -1
  for (const [name, count] of counts) {
    const short = casingOf(name, 0, name.length) === casing.capitals || name.endsWith('.')
    const weight = place ? (short ? 0 : count) : name.length
    if (weight > most) [best, most] = [name, weight]
  }
  return best
}
