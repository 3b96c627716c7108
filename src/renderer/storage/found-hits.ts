import type { ArticleId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import type { NumberedArticle } from './search-corpus'
import type { HitPlace, TickHits } from './search-port'

/** The hits of one article. */
export interface ArticleHits extends NumberedArticle {
  readonly spans: readonly Span[]
  /** Place of its first hit among all. */
  readonly first: number
}

export interface PlacedHit {
  readonly hits: ArticleHits
  readonly span: Span
  /** Place among all hits. */
  readonly index: number
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`

/** What a search has found so far, article by article, and which hits are ticked. */
export class FoundHits {
  private readonly found: ArticleHits[] = []
  private readonly byArticle = new Map<ArticleId, ArticleHits>()
  private ticks = new Set<number>()
  private rangeFrom: number | null = null
  private total = 0

  get count(): number {
    return this.total
  }

  get inArticles(): number {
    return this.found.length
  }

  get ticked(): number {
    return this.ticks.size
  }

  add(article: NumberedArticle, spans: readonly Span[]): void {
    const hits = { ...article, spans, first: this.total }
    this.found.push(hits)
    this.byArticle.set(article.article.id, hits)
    this.total += spans.length
  }

  isTicked(index: number): boolean {
    return this.ticks.has(index)
  }

  /** Hits [from, to), each with its article. */
  slice(from: number, to: number): readonly PlacedHit[] {
    const lines: PlacedHit[] = []
    for (let at = this.articleAt(from); at < this.found.length; at++) {
      const hits = this.found[at]
      if (!hits || hits.first >= to) break
      for (let own = Math.max(0, from - hits.first); own < hits.spans.length && hits.first + own < to; own++) {
        const span = hits.spans[own]
        if (span) lines.push({ hits, span, index: hits.first + own })
      }
    }
    return lines
  }

  in(article: ArticleId): readonly Span[] {
    return this.byArticle.get(article)?.spans ?? []
  }

  /** The ticked hits, or all when none is ticked, by article. */
  chosen(): readonly ArticleHits[] {
    if (this.ticks.size === 0) return this.found
    return this.found.flatMap((hits) => {
      const spans = hits.spans.filter((_, own) => this.ticks.has(hits.first + own))
      return spans.length === 0 ? [] : [{ ...hits, spans }]
    })
  }

  /** Ticks what is ticked among other hits of the same articles, where it was found again. */
  tickAs(others: FoundHits): void {
    if (others.ticks.size === 0) return
    for (const { article, spans } of others.chosen()) {
      const wanted = new Set(spans.map(placeOf))
      const own = this.byArticle.get(article.id)
      own?.spans.forEach((span, at) => {
        if (wanted.has(placeOf(span))) this.ticks.add(own.first + at)
      })
    }
  }

  tick(asked: TickHits): void {
    if (asked.tick === 'all') this.ticks = new Set(Array.from({ length: this.total }, (_, index) => index))
    else if (asked.tick === 'none') this.ticks = new Set()
    else if (asked.tick === 'range') this.tickRange(this.rangeFrom ?? asked.from, asked.index)
    else {
      this.rangeFrom = asked.index
      if (asked.tick === 'only') this.ticks = new Set([asked.index])
      else if (!this.ticks.delete(asked.index)) this.ticks.add(asked.index)
    }
  }

  /** The next hit after an offset (or the last that ends before it), round the end. An article without hits stands before the first. */
  step(article: ArticleId | null, offset: number, by: 1 | -1): HitPlace | null {
    if (this.total === 0) return null
    const hits = article === null ? undefined : this.byArticle.get(article)
    if (!hits) return this.at(by === 1 ? 0 : this.total - 1)
    const next = by === 1 ? hits.spans.findIndex(({ start }) => start >= offset) : hits.spans.findLastIndex(({ end }) => end <= offset)
    if (next >= 0) return this.at(hits.first + next)
    return this.at((by === 1 ? hits.first + hits.spans.length : hits.first - 1 + this.total) % this.total)
  }

  private at(index: number): HitPlace | null {
    const [line] = this.slice(index, index + 1)
    return line ? { ...line.span, article: line.hits.article.id, index } : null
  }

  private tickRange(a: number, b: number): void {
    const start = Math.min(a, b)
    this.ticks = new Set(Array.from({ length: Math.abs(a - b) + 1 }, (_, at) => start + at))
  }

  /** Index of the last article whose hits begin at `place` or before. */
  private articleAt(place: number): number {
    let low = 0
    let high = this.found.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.found[middle]?.first ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return low
  }
}
