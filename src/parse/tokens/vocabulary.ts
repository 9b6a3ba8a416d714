/** Forms kept from text to text; a text that goes beyond has its own way, the next begins anew. */
const LARGEST = 40_000
/** Forms longer than this are no words: they are not looked for again, nor kept from text to text. */
const LONGEST = 64

/**
 * The word forms of the texts of a process, each with a number, so that whatever depends on a form alone is worked out once a
 * form and read from a table once a token: news says the same few thousand words again and again. Number 0 is no form.
 */
export class Vocabulary {
  /** Each form as it stands. */
  readonly forms: string[] = ['']
  /** Each form in lower case. */
  readonly lowers: string[] = ['']
  /** Number of the form in each slot, open-addressed by hash; a power of two. */
  #slots = new Uint32Array(4096)
  #hashes = new Int32Array(2048)
  #spoilt = false

  /** How many numbers were given, 0 counted. */
  get size(): number {
    return this.forms.length
  }

  /** Whether it should not be used for another text. */
  get full(): boolean {
    return this.#spoilt || this.forms.length > LARGEST
  }

  /** The number of the form that stands at [start, end) of a text, in UTF-16 units. */
  numberOf(text: string, start: number, end: number): number {
    if (end - start > LONGEST) {
      this.#spoilt = true
      return this.#add(text.slice(start, end), 0)
    }
    let hash = end - start
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let number = this.#slots[slot] ?? 0; number !== 0; number = this.#slots[slot] ?? 0) {
      if (this.#hashes[number] === hash && stands(this.forms[number] ?? '', text, start, end)) return number
      slot = (slot + 1) & mask
    }
    const number = this.#add(copied(text, start, end), hash)
    this.#slots[slot] = number
    if (number * 2 > this.#slots.length) this.#grow()
    return number
  }

  #add(form: string, hash: number): number {
    const number = this.forms.push(form) - 1
    this.lowers.push(form.toLowerCase())
    if (number >= this.#hashes.length) {
      const hashes = new Int32Array(this.#hashes.length * 2)
      hashes.set(this.#hashes)
      this.#hashes = hashes
    }
    this.#hashes[number] = hash
    return number
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (const number of this.#slots) {
      if (number === 0) continue
      let slot = (this.#hashes[number] ?? 0) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number
    }
    this.#slots = slots
  }
}

let current = new Vocabulary()

/** The vocabulary for the next text. */
export function vocabulary(): Vocabulary {
  if (current.full) current = new Vocabulary()
  return current
}

function stands(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** A form that does not hold on to its text, as a slice would. */
function copied(text: string, start: number, end: number): string {
  let form = ''
  for (let at = start; at < end; at++) form += text.charAt(at)
  return form
}
