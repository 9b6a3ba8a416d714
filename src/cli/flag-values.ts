import { InvalidArgumentError } from 'commander'

/** Reads a whole number from 1 up. */
export function countingNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 up.')
  return Number(value)
}

/** Reads a share: a number from 0 to 1. */
export function share(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) {
    throw new InvalidArgumentError('It must be a number from 0 to 1.')
  }
  return number
}

/** Reads a list of words parted by commas, each one of those known; letter case does not count. */
export function listOf<T extends string>(known: readonly T[]): (value: string) => T[] {
  return (value) =>
    value.split(',').map((word) => {
      const found = known.find((one) => one.toLowerCase() === word.trim().toLowerCase())
      if (found === undefined) throw new InvalidArgumentError(`Known are ${known.join(', ')}.`)
      return found
    })
}
