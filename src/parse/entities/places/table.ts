const MAGIC = 0x504c_4331
const HEADER = 2
/** Bytes of a place besides its key. */
const RECORD = 11

/** Places by the hashes of their names: columns sorted by key, of one key the weightiest first. */
export interface PlaceTable {
  readonly keys: Uint32Array
  /** Thousandths of a degree, north and east positive. */
  readonly latitudes: Int32Array
  readonly longitudes: Int32Array
  /** Two letters of ISO 3166-1 in one number; 0 where a place belongs to no country or several. */
  readonly countries: Uint16Array
  /** Ten times the decimal logarithm of the inhabitants; more for regions and countries. */
  readonly weights: Uint8Array
}

/** What stands for the inhabitants of a region and of a country in `weights`. */
export const weight = { region: 90, country: 120 } as const

/**
 * Opens a compiled table of places in place.
 * @throws RangeError where the bytes are no such file
 */
export function openPlaces(bytes: Uint8Array): PlaceTable {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const { buffer, byteOffset } = aligned
  const [magic, count = 0] = new Uint32Array(buffer, byteOffset, HEADER)
  if (magic !== MAGIC || aligned.byteLength < 4 * HEADER + count * (4 + RECORD)) {
    throw new RangeError('not a table of places')
  }
  const at = byteOffset + 4 * HEADER
  return {
    keys: new Uint32Array(buffer, at, count),
    latitudes: new Int32Array(buffer, at + 4 * count, count),
    longitudes: new Int32Array(buffer, at + 8 * count, count),
    countries: new Uint16Array(buffer, at + 12 * count, count),
    weights: new Uint8Array(buffer, at + 14 * count, count),
  }
}

/** The bytes of a table, as openPlaces reads them; little-endian. */
export function writePlaces({ keys, latitudes, longitudes, countries, weights }: PlaceTable): Uint8Array {
  const count = keys.length
  const bytes = new Uint8Array(4 * HEADER + count * (4 + RECORD))
  new Uint32Array(bytes.buffer, 0, HEADER).set([MAGIC, count])
  const at = 4 * HEADER
  new Uint32Array(bytes.buffer, at, count).set(keys)
  new Int32Array(bytes.buffer, at + 4 * count, count).set(latitudes)
  new Int32Array(bytes.buffer, at + 8 * count, count).set(longitudes)
  new Uint16Array(bytes.buffer, at + 12 * count, count).set(countries)
  bytes.set(weights, at + 14 * count)
  return bytes
}

/** The index of a key's first place; −1 where it has none. */
export function firstPlace({ keys }: PlaceTable, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : -1
}

/** A country's code as a number, and back. */
export function packCountry(code: string): number {
  return code.length === 2 ? (code.charCodeAt(0) << 8) | code.charCodeAt(1) : 0
}

/** The code that packCountry made a number of. */
export function unpackCountry(packed: number): string | null {
  return packed === 0 ? null : String.fromCharCode(packed >> 8, packed & 0xff)
}
