import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Longest name of a file without its extension, in UTF-16 units; file systems take 255 bytes. */
const longest = 80

/** Names of Windows devices, which are no files there. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * Gives each article a file of its own in a folder. The same id gives the same name in every run, so that what is there
 * can be left alone; ids that look alike on a file system never share one.
 */
export class ArticleFiles {
  private readonly used = new Map<string, number>()

  constructor(
    private readonly folder: string,
    private readonly extension: string,
  ) {}

  /** The path for an article's id, and whether a file is there already. */
  place(id: string): { path: string; exists: boolean } {
    const plain = id
      .replace(/[^\p{L}\p{N}._-]+/gu, '_')
      .replace(/^\.+/, '_')
      .slice(0, longest)
    const faithful = plain === id && plain !== '' && !device.test(plain) && id === id.normalize('NFC').toLowerCase()
    const stem = faithful
      ? plain
      : `${plain || 'article'}-${createHash('sha256').update(id).digest('hex').slice(0, 10)}`
    const times = (this.used.get(stem) ?? 0) + 1
    this.used.set(stem, times)
    const path = join(this.folder, `${stem}${times > 1 ? `~${times}` : ''}.${this.extension}`)
    return { path, exists: existsSync(path) }
  }
}
