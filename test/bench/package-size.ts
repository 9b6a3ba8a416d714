import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Bench } from './bench.ts'

/** What an installation fetches. */
export const packageSize: Bench = {
  title: 'Size of the package',
  run() {
    const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [packed]: { size: number; unpackedSize: number; entryCount: number }[] = JSON.parse(listing)
    if (!packed) throw new Error('npm pack tells nothing')
    const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
    return [
      `${megabytes(packed.size)} MB to fetch, ${megabytes(packed.unpackedSize)} MB unpacked, ${packed.entryCount} files.`,
    ]
  },
}
