import type { Span } from '#core/model/span'
import { type AmountIndex, type AmountTest, equalTo } from '#core/search/amount-index'
import type { FoldOptions } from '#core/search/fold-options'
import { withoutOverlaps } from '#core/search/merge-spans'
import { makeNeedle } from '#core/search/needle'
import type { TextTerm } from '#core/search/search-query'
import type { Places, TextIndex } from '#core/search/text-index'

interface FoundTerm {
  readonly term: TextTerm
  readonly places: Places
  readonly amount: AmountTest | null
}

/** What the texts of a query find, article by article: `null` where one is missing or a negated one stands. */
export class TextFinder {
  private readonly found: readonly FoundTerm[]
  private readonly index: TextIndex
  private readonly amounts: AmountIndex

  constructor(index: TextIndex, amounts: AmountIndex, terms: readonly TextTerm[], fold: FoldOptions) {
    this.index = index
    this.amounts = amounts
    this.found = terms.map((term) => ({
      term,
      places: index.find(makeNeedle(term.words, fold)),
      amount: term.quantity && equalTo(term.quantity),
    }))
  }

  /** Whether figures have to be read for it. */
  isDear(article: number): boolean {
    return this.found.some(({ amount }) => amount !== null) && !this.amounts.has(article)
  }

  in(article: number): readonly Span[] | null {
    const spans: Span[] = []
    for (const found of this.found) {
      const own = this.spansOf(found, article)
      if (found.term.negated === own.length > 0) return null
      spans.push(...own)
    }
    return withoutOverlaps(spans)
  }

  private spansOf({ term, places, amount }: FoundTerm, article: number): readonly Span[] {
    const literal = (places.get(article) ?? []).map((start) => ({ start, end: start + term.words.length }))
    return amount ? [...literal, ...this.amounts.find(article, this.index.textOf(article), amount)] : literal
  }
}
