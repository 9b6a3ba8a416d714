import type { LanguagePack } from '../../languages/pack.ts'
import { noticeEnds, noticeMiddles, noticeOpeners, photoOpeners } from '../../languages/without-pack.ts'
import { alternatives } from '../../text/alternatives.ts'
import { oncePer } from './phrases.ts'
import type { Taken } from './taken.ts'

interface PhotoShapes {
  readonly photoLine: RegExp
  readonly caption: RegExp
}

interface NoticeShapes extends PhotoShapes {
  readonly readAlso: RegExp
  readonly notice: RegExp
  readonly updated: RegExp
}

const longest = { notice: 160, caption: 500 }
const mark = '^[\\s(\\[>*»–-]*'

function photoShapes(words: readonly string[]): PhotoShapes {
  return {
    photoLine: new RegExp(`${mark}(?:${alternatives(words)})\\s*:`, 'iu'),
    caption: new RegExp(
      `[\\s(/.](?:${alternatives(words)})\\s*:\\s*[^.!?]{2,80}(?:\\.\\s*\\p{L}[^.!?]{1,40})?[).]*$`,
      'u',
    ),
  }
}

const foreignPhoto = photoShapes(photoOpeners)
const shapes = oncePer((pack: LanguagePack): NoticeShapes => {
  const { readAlso, readAlsoGoesOn, notices, photo, updated } = pack.layout
  const when = alternatives([...pack.weekdays.keys(), ...pack.values.dayArticles, ...pack.values.clock])
  const openers = alternatives([...readAlso, ...readAlso.map((phrase) => phrase.toUpperCase())])
  return {
    readAlso: new RegExp(
      `${mark}(?:${openers})(?:\\s*:|\\s*[–→-]\\s|\\s+\\p{Lu}|\\s*$|\\s+(?:${alternatives(readAlsoGoesOn)})\\b)`,
      'u',
    ),
    notice: new RegExp(`${mark}(?:${alternatives(notices)})(?![\\p{L}\\p{N}])`, 'iu'),
    updated: new RegExp(`${mark}(?:${alternatives(updated)})\\s*:?\\s*(?:\\d|(?:${when})(?!\\p{L}))`, 'iu'),
    ...photoShapes(photo),
  }
})

const foreignNotice = new RegExp(`^[\\s(\\[>*»–-]*(?:${alternatives(noticeOpeners)})(?![\\p{L}\\p{N}])`, 'u')

const foreignEnd = new RegExp(`\\s(?:${alternatives(noticeEnds)})[.)]*$`, 'u')

/** A link to another story: `Læs også: …`. */
export function readAlso(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (!pack || line.length > longest.notice || !shapes(pack).readAlso.test(line)) return undefined
  return { aside: { kind: 'read also', text: line, rule: 'opens with a call to read another story' } }
}

const middles = oncePer((pack: LanguagePack) => [...pack.layout.noticeMiddles, ...noticeMiddles])

/** What the desk says of the page: `Artiklen fortsætter under billedet`. */
export function notice(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (line.length > longest.notice) return undefined
  const opener = pack ? shapes(pack).notice : foreignNotice
  if (opener.test(line))
    return { aside: { kind: 'notice', text: line, rule: 'opens with the words of an editorial notice' } }
  const within = pack ? middles(pack) : noticeMiddles
  if (within.some((words) => line.includes(words)))
    return { aside: { kind: 'notice', text: line, rule: 'holds the words of an editorial notice' } }
  if (!pack && foreignEnd.test(line))
    return { aside: { kind: 'notice', text: line, rule: 'ends in the words of an editorial notice' } }
  return undefined
}

/** Below a story what the desk says in brackets: `(Oversat af Navn Navnesen)`, `($1 = 6.97 Danish crowns)`. */
export function bracketed(line: string): Taken | undefined {
  if (line.length > longest.notice || !/^[([][^()[\]]+[)\]]\.?$/.test(line)) return undefined
  return { aside: { kind: 'notice', text: line, rule: 'brackets alone below the story' } }
}

/** Above or below a story what was added to it and when: `Opdateret kl. 14.30 med svar fra kommunen.` */
export function updateNote(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (!pack || line.length > longest.notice || !shapes(pack).updated.test(line)) return undefined
  return { aside: { kind: 'notice', text: line, rule: 'opens with the time of an update' } }
}

const sections = oncePer((pack: LanguagePack) => new Set(pack.layout.sections.map((name) => name.toLowerCase())))
const label = /^\p{Lu}[\p{Lu}\p{N}&/-]{2,}(?: \p{Lu}[\p{Lu}\p{N}&/-]{2,})?$/u

/** The line above a headline that says what the story is about: the name of a section, or one or two words in capitals. */
export function kicker(line: string, pack: LanguagePack | undefined): Taken | undefined {
  const isKicker = line.length <= 30 && (label.test(line) || (pack && sections(pack).has(line.toLowerCase())))
  return isKicker ? { aside: { kind: 'notice', text: line, rule: 'a label above the headline' } } : undefined
}

/** A photo's credit, alone or at the end of its caption: `(Foto: Navn/Ritzau Scanpix)`. */
export function photoLine(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (line.length > longest.caption || !line.includes(':')) return undefined
  const { photoLine: alone, caption } = pack ? shapes(pack) : foreignPhoto
  if (alone.test(line) && line.length <= longest.notice)
    return { aside: { kind: 'photo line', text: line, rule: 'opens with a photo credit' } }
  if (caption.test(line.slice(-160)))
    return { aside: { kind: 'photo line', text: line, rule: 'caption that ends in a photo credit' } }
  return undefined
}
