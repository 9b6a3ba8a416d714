import type { Article } from '../../model.ts'
import { entityTable } from './entity-table.ts'
import { metaTable } from './meta-table.ts'
import type { Part } from './parts.ts'
import { quoteTable } from './quote-table.ts'
import { legend, story } from './story.ts'
import type { View } from './view.ts'

/** The article for a reader in a terminal: what it is, its text, who said what, and who and what it names. */
export function show(article: Article, view: View, only?: Part): string {
  switch (only) {
    case 'meta':
      return metaTable(article, view)
    case 'text':
      return story(article, view)
    case 'quotes':
      return quoteTable(article.quotes, view)
    case 'entities':
      return entityTable(article.entities, view)
    case undefined:
      return [
        metaTable(article, view),
        story(article, view),
        legend(view),
        article.quotes.length > 0 ? section('Who said what', view) + quoteTable(article.quotes, view) : '',
        article.entities.length > 0 ? section('Named in the story', view) + entityTable(article.entities, view) : '',
      ]
        .filter(Boolean)
        .join('\n')
  }
}

function section(title: string, { width, paint }: View): string {
  return `${paint.strong(title)} ${paint.rule('─'.repeat(Math.max(0, width - title.length - 1)))}\n`
}
