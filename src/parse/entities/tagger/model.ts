const MAGIC = 0x4e45_5231
const HEADER_BYTES = 32

/**
 * A trained tagger: for each known feature one 8-bit weight a label. The features lie in an open-addressed table by
 * their 32-bit hashes; views over the file's bytes, nothing is parsed.
 */
export interface TaggerModel {
  readonly labels: number
  /** Hash of each slot's feature, 0 where the slot is empty. */
  readonly keys: Uint32Array
  /** slots × labels. */
  readonly weights: Int8Array
  /** What a weight of 1 is worth. */
  readonly scale: number
  /** (labels + 1) × labels, from the row to the column; the last row is the sentence's start. */
  readonly transition: Float32Array
}

/**
 * Opens a model in place.
 * @throws RangeError where the bytes are no such file
 */
export function loadTaggerModel(bytes: Uint8Array): TaggerModel {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const { buffer, byteOffset } = aligned
  const header = new DataView(buffer, byteOffset, Math.min(HEADER_BYTES, aligned.byteLength))
  if (aligned.byteLength < HEADER_BYTES || header.getUint32(0, true) !== MAGIC)
    throw new RangeError('not a tagger model')
  const labels = header.getUint32(4, true)
  const slots = header.getUint32(8, true)
  const transitionAt = byteOffset + HEADER_BYTES
  const keysAt = transitionAt + 4 * (labels + 1) * labels
  const weightsAt = keysAt + 4 * slots
  if (aligned.byteLength < weightsAt - byteOffset + slots * labels)
    throw new RangeError('the tagger model is cut short')
  return {
    labels,
    scale: header.getFloat32(12, true),
    transition: new Float32Array(buffer, transitionAt, (labels + 1) * labels),
    keys: new Uint32Array(buffer, keysAt, slots),
    weights: new Int8Array(buffer, weightsAt, slots * labels),
  }
}

/** The bytes of a model, as loadTaggerModel reads them; little-endian. */
export function writeTaggerModel({ labels, scale, transition, keys, weights }: TaggerModel): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + 4 * transition.length + 4 * keys.length + weights.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, labels, true)
  view.setUint32(8, keys.length, true)
  view.setFloat32(12, scale, true)
  new Float32Array(bytes.buffer, HEADER_BYTES, transition.length).set(transition)
  new Uint32Array(bytes.buffer, HEADER_BYTES + 4 * transition.length, keys.length).set(keys)
  new Int8Array(bytes.buffer, HEADER_BYTES + 4 * transition.length + 4 * keys.length, weights.length).set(weights)
  return bytes
}
