/** A number with its thousands parted, `1,300,000.5`; Intl would do, but takes 3 ms to wake at every start. */
export function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const shown = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? shown : `${shown}.${fraction}`
}

/** `1 quote`, `1,200 quotes`. */
export function counted(count: number, noun: string, many = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : many}`
}
