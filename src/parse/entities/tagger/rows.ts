import { LABELS } from './labels.ts'

/**
 * Adds rows of a number a label to sums, the nine labels spelled out. As fast as a loop over them: the time goes into fetching
 * the rows from memory.
 * @param starts where each row begins
 */
export function addRows(table: Int8Array | Int16Array, starts: Int32Array, count: number, sums: Int32Array): void {
  if (sums.length !== LABELS) throw new RangeError(`a model of ${LABELS} labels is wanted`)
  let outside = 0
  let person = 0
  let inPerson = 0
  let organisation = 0
  let inOrganisation = 0
  let place = 0
  let inPlace = 0
  let other = 0
  let inOther = 0
  for (let row = 0; row < count; row++) {
    const at = starts[row] ?? 0
    outside += table[at] ?? 0
    person += table[at + 1] ?? 0
    inPerson += table[at + 2] ?? 0
    organisation += table[at + 3] ?? 0
    inOrganisation += table[at + 4] ?? 0
    place += table[at + 5] ?? 0
    inPlace += table[at + 6] ?? 0
    other += table[at + 7] ?? 0
    inOther += table[at + 8] ?? 0
  }
  sums[0] = (sums[0] ?? 0) + outside
  sums[1] = (sums[1] ?? 0) + person
  sums[2] = (sums[2] ?? 0) + inPerson
  sums[3] = (sums[3] ?? 0) + organisation
  sums[4] = (sums[4] ?? 0) + inOrganisation
  sums[5] = (sums[5] ?? 0) + place
  sums[6] = (sums[6] ?? 0) + inPlace
  sums[7] = (sums[7] ?? 0) + other
  sums[8] = (sums[8] ?? 0) + inOther
}
