import type { Article } from '../../model.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { classOfType } from './story.ts'

const width = 360
const row = 22
const labelWidth = 150
const words = /[\p{L}\p{N}]+/gu

/** Quoted words per speaker, as bars; nothing where nobody is quoted. */
export function quotedWordsPlot(article: Article): string {
  const sums = new Map<string, number>()
  for (const { speaker, text } of article.quotes) {
    if (speaker) sums.set(speaker.name, (sums.get(speaker.name) ?? 0) + (text.match(words)?.length ?? 0))
  }
  const rows = [...sums].sort(([, a], [, b]) => b - a).slice(0, 8)
  const most = rows[0]?.[1] ?? 0
  if (most === 0) return ''
  const room = width - labelWidth - 40
  const bars = rows.map(([name, sum], index) => {
    const length = Math.max(1, Math.round((sum / most) * room))
    const y = index * row
    return `${label(name, y)}<rect class="length" x="${labelWidth}" y="${y + 5}" width="${length}" height="12"/><text x="${labelWidth + length + 6}" y="${y + 15}">${sum}</text>`
  })
  const told = rows.map(([name, sum]) => `${name} ${sum}`).join(', ')
  return figure('Quoted words per speaker', told, rows.length, bars)
}

/** Where in the story each of the names that are mentioned most comes up: a rail each, a tick for every mention. */
export function dispersionPlot(article: Article): string {
  const length = article.meta.counts.characters
  const rows = article.entities
    .filter(({ type }) => type === 'PER' || type === 'ORG' || type === 'LOC' || type === 'MISC')
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, 10)
  if (rows.length === 0 || length === 0) return ''
  const room = width - labelWidth - 4
  const rails = rows.map(({ name, type, mentions }, index) => {
    const y = index * row + 11
    const ticks = mentions.map(({ start }) => {
      const x = Math.round((labelWidth + (start / length) * room) * 10) / 10
      return `<path class="tick ${classOfType(type)}" d="M${x} ${y - 6}v12"/>`
    })
    const rail = `<path class="rail" d="M${labelWidth} ${y}h${room}"/>`
    return `${label(name, index * row)}${rail}${ticks.join('')}`
  })
  const told = rows.map(({ name, mentions }) => `${name} ${mentions.length}`).join(', ')
  return figure('Where each name comes up', `Mentions: ${told}`, rows.length, rails)
}

function label(name: string, y: number): string {
  const points = [...name]
  const short = points.length > 22 ? `${points.slice(0, 21).join('')}…` : name
  return `<text x="0" y="${y + 15}">${escapeMarkup(short)}<title>${escapeMarkup(name)}</title></text>`
}

function figure(title: string, told: string, rows: number, content: readonly string[]): string {
  const box = `viewBox="0 0 ${width} ${rows * row}" role="img" aria-label="${escapeMarkup(`${title}: ${told}`)}"`
  return `<section><figure><figcaption>${title}</figcaption><svg ${box}>${content.join('')}</svg></figure></section>`
}
