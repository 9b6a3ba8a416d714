import type { Span } from '../model.ts'
import { type CodePoints, codePoints } from '../text/code-points.ts'
import type { ArticleCollection } from './article-collection.ts'
import { evaluate } from './evaluate.ts'
import type { Matcher } from './matcher.ts'
import type { Column, Plan, Zone } from './query/bind.ts'
import type { SearchableEntity } from './searchable.ts'

/** Shows where in an article a query holds: the characters that made a paragraph, a quote or an entity an answer. */
export class Highlighter {
  readonly points: CodePoints
  readonly #collection: ArticleCollection
  readonly #matcher: Matcher
  readonly #plan: Plan

  constructor(collection: ArticleCollection, matcher: Matcher, plan: Plan) {
    this.#collection = collection
    this.#matcher = matcher
    this.#plan = plan
    this.points = codePoints(collection.article.text)
  }

  /** The matches in a thing that answers: code points of the article's text, of the title's own for an article; ascending, never overlapping. */
  matches(target: Zone, id: number): Span[] {
    const { article } = this.#collection
    if (target === 'article') {
      const points = codePoints(article.meta.title)
      return joined(this.#inTitle(this.#plan)).map(({ start, end }) => ({
        start: points.fromUtf16(start),
        end: points.fromUtf16(end),
      }))
    }
    const regions = this.#regions(target, id)
    const found = joined(this.#spans(this.#plan, target, id, regions))
    if (target === 'entity' && found.length === 0) return joined(regions)
    return joined(found.flatMap((span) => clipped(span, regions)))
  }

  /** Where a thing stands in the text, in code points. */
  #regions(target: Exclude<Zone, 'article'>, id: number): readonly Span[] {
    const { paragraphs, quotes, entities } = this.#collection.article
    if (target === 'paragraph') return paragraphs.slice(id, id + 1)
    return target === 'quote' ? (quotes[id]?.spans ?? []) : (entities[id]?.mentions ?? [])
  }

  #spans(plan: Plan, target: Exclude<Zone, 'article'>, id: number, regions: readonly Span[]): Span[] {
    switch (plan.kind) {
      case 'and':
      case 'or':
        return plan.parts.flatMap((part) => this.#spans(part, target, id, regions))
      case 'term':
        if (plan.zone === 'entity' && target !== 'entity') return this.#mentions(plan)
        if (plan.zone === target) return regions.flatMap((region) => this.#located(region, plan))
        return plan.column === 'article.title' && this.#isHeadline(target, id)
          ? regions.flatMap((region) => this.#located(region, plan))
          : []
      case 'type':
        return target === 'entity' ? [] : this.#mentions(plan)
      case 'quote':
        return this.#quoted(plan.part)
      default:
        return []
    }
  }

  #isHeadline(target: Zone, id: number): boolean {
    return target === 'paragraph' && this.#collection.article.paragraphs[id]?.kind === 'headline'
  }

  /** Where the words of a region hold a term's pattern. */
  #located({ start, end }: Span, { pattern }: Extract<Plan, { kind: 'term' }>): Span[] {
    const from = this.points.toUtf16(start)
    const text = this.#collection.article.text.slice(from, this.points.toUtf16(end))
    const language = this.#collection.language
    return this.#matcher.locate(text, pattern, language).map((span) => ({
      start: this.points.fromUtf16(from + span.start),
      end: this.points.fromUtf16(from + span.end),
    }))
  }

  /** Every mention of the entities that a term or a type is answered by. */
  #mentions(plan: Extract<Plan, { kind: 'term' | 'type' }>): Span[] {
    const { marks } = evaluate(plan, 'entity', this.#collection)
    return this.#collection.article.entities.flatMap(({ mentions }: SearchableEntity, id) =>
      marks[id] === 1 ? mentions : [],
    )
  }

  /** In the quotes that answer: who says it, and the words looked for; the whole quote where only the speaker is asked for. */
  #quoted(part: Plan): Span[] {
    const { marks } = evaluate(part, 'quote', this.#collection)
    const said = termsOf(part, 'quote.text')
    return this.#collection.article.quotes.flatMap(({ spans, speaker }, id) => {
      if (marks[id] !== 1) return []
      const words = spans.flatMap((span) => said.flatMap((term) => this.#located(span, term)))
      const who = speaker?.mention && said.length < leavesOf(part).length ? [speaker.mention] : []
      return [...who, ...(words.length > 0 ? words : spans)]
    })
  }

  #inTitle(plan: Plan): Span[] {
    const { title } = this.#collection.article.meta
    return termsOf(plan, 'article.title').flatMap(({ pattern }) =>
      this.#matcher.locate(title, pattern, this.#collection.language),
    )
  }
}

type Term = Extract<Plan, { kind: 'term' }>

/** The positive leaves of a plan. */
function leavesOf(plan: Plan): Plan[] {
  if (plan.kind === 'and' || plan.kind === 'or') return plan.parts.flatMap(leavesOf)
  return plan.kind === 'not' ? [] : [plan]
}

function termsOf(plan: Plan, column: Column): Term[] {
  return leavesOf(plan).filter((leaf): leaf is Term => leaf.kind === 'term' && leaf.column === column)
}

function clipped({ start, end }: Span, regions: readonly Span[]): Span[] {
  return regions.flatMap((region) => {
    const within = { start: Math.max(start, region.start), end: Math.min(end, region.end) }
    return within.start < within.end ? [within] : []
  })
}

/** Spans in order, overlapping ones as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    const last = result.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
