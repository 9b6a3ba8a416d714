import type { Article, Quote } from '../../model.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { speakerLine } from './story.ts'

/** Characters of a quote that the list shows. */
const excerpt = 110

/** The side column: every speaker with what they said, each a link to its place. */
export function whoSaidWhat({ quotes }: Article, prefix: string): string {
  if (quotes.length === 0) return '<section><h2>Who said what</h2><p>No quotes were found.</p></section>'
  const bySpeaker = new Map<string, Quote[]>()
  for (const quote of quotes) {
    const name = quote.speaker?.name ?? ''
    const said = bySpeaker.get(name)
    if (said) said.push(quote)
    else bySpeaker.set(name, [quote])
  }
  const items = [...bySpeaker].map(([name, said]) => {
    const role = said.find(({ speaker }) => speaker?.role)?.speaker?.role
    const who = `<b>${escapeMarkup(name || 'Nobody named')}</b>${role ? ` <small>${escapeMarkup(role)}</small>` : ''}`
    return `<li>${who}<ul>${said.map((quote) => saidItem(quote, prefix)).join('')}</ul></li>`
  })
  return `<section><h2>Who said what</h2><ul class="who">${items.join('\n')}</ul></section>`
}

function saidItem(quote: Quote, prefix: string): string {
  const { id, type, text, cue, rule } = quote
  const points = [...text.replace(/\s+/gu, ' ')]
  const short = points.length > excerpt ? `${points.slice(0, excerpt).join('')}…` : points.join('')
  const said = type === 'direct' ? `“${escapeMarkup(short)}”` : escapeMarkup(short)
  const told = [speakerLine(quote), ...(cue ? [`cue: ${cue.text}`] : []), rule].join('; ')
  const via = quote.via === null ? '' : ` via ${quote.via}`
  return (
    `<li><a href="#${prefix}${escapeMarkup(id)}"><span class="said">${said}</span></a>` +
    `<small id="${prefix}w-${escapeMarkup(id)}" title="${escapeMarkup(told)}">${escapeMarkup(`${type}${via}; ${rule}`)}</small></li>`
  )
}
