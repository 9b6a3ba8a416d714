/** The words of a spelling dictionary: those spelt with a small letter and those that always have a capital. */
export interface Dictionary {
  readonly common: ReadonlySet<string>
  readonly proper: ReadonlySet<string>
}

interface Suffix {
  readonly strip: string
  readonly add: string
  readonly fits: RegExp
}

/**
 * Spells out a Hunspell dictionary with numeric flags: every word with each of its suffixes. Genitives are left out, the
 * tagger takes them off itself; so are phrases and what stands only inside compounds.
 */
export function spellOut(aff: string, dic: string): Dictionary {
  const suffixes = readSuffixes(aff)
  const common = new Set<string>()
  const proper = new Set<string>()
  const add = (form: string): void => {
    if (form.length > 1) (/^\p{Lu}/u.test(form) ? proper : common).add(form)
  }
  for (const line of dic.split('\n').slice(1)) {
    const [entry = ''] = line.split(/\s+(?=\p{L}\p{L}:)/u)
    const cut = /^(.+)\/([\d,]+)$/.exec(entry)
    const form = cut?.[1] ?? entry
    if (form === '' || /\s/.test(form)) continue
    add(form)
    for (const flag of cut?.[2]?.split(',') ?? []) {
      for (const { strip, add: ending, fits } of suffixes.get(flag) ?? []) {
        if (fits.test(form)) add(form.slice(0, form.length - strip.length) + ending)
      }
    }
  }
  return { common, proper }
}

/** `SFX flag strip add condition +NOTE`; an addition of 0 or a flag behind a slash adds nothing. */
function readSuffixes(aff: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', ending = '', condition, note] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || condition === undefined || note?.includes('GENITIV')) continue
    const [letters = ''] = ending.split('/')
    const suffix = {
      strip: strip === '0' ? '' : strip,
      add: letters === '0' ? '' : letters,
      fits: new RegExp(`${condition}$`, 'u'),
    }
    const known = suffixes.get(flag)
    if (known) known.push(suffix)
    else suffixes.set(flag, [suffix])
  }
  return suffixes
}
