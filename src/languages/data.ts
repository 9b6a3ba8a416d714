import { existsSync, readFileSync } from 'node:fs'

// Bundles lie in dist/ or dist/chunks/, the sources in src/languages/; the packs' binary data is always in dist/data/.
const places = ['./data/', '../data/', '../../dist/data/']

/**
 * The bytes of a language pack's binary resource, e.g. `da/names.bin`.
 * @throws Error where the build has not made it
 */
export function packData(name: string): Uint8Array {
  for (const place of places) {
    const url = new URL(place + name, import.meta.url)
    if (existsSync(url)) return readFileSync(url)
  }
  throw new Error(`The data file ${name} is missing from the package; run "npm run build".`)
}
