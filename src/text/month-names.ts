/**
 * The names of the months, long and short, in lower case and without a full stop → 1–12; from the engine (Unicode CLDR).
 * @param languages BCP 47 codes; those that the engine does not know are passed over
 */
export function monthNames(languages: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const language of Intl.DateTimeFormat.supportedLocalesOf([...languages])) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' })
      for (let number = 1; number <= 12; number++) {
        const parts = format.formatToParts(Date.UTC(2020, number - 1, 15))
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.replace(/\.$/, '')
          .toLowerCase()
        if (name !== undefined && /^\p{L}+$/u.test(name)) names.set(name, number)
      }
    }
  }
  return names
}
