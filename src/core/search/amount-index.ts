import { type Amount, amountOf, compareAmounts } from '#core/analysis/figure-amount'
import { compareDecimals } from '#core/attributes/decimal-number'
import { findFigures } from '#core/figures/find-figures'
import type { Span } from '#core/model/span'

/** Numbers kept for one figure: start, end, amount. */
const ROW = 3

/**
 * The figures of many texts by what they come to. Every text is read once, when it is first asked for; of its figures three numbers each are
 * kept, and each amount that occurs once for all texts.
 */
export class AmountIndex {
  private readonly amounts: Amount[] = []
  private readonly ids = new Map<string, number>()
  private readonly figures = new Map<number, Uint32Array>()

  forget(article: number): void {
    this.figures.delete(article)
  }

  has(article: number): boolean {
    return this.figures.has(article)
  }

  /** The figures of `text` for which `wanted` holds, in order; asked once for each amount that occurs. */
  find(article: number, text: string, wanted: AmountTest): readonly Span[] {
    const rows = this.figures.get(article) ?? this.read(text)
    this.figures.set(article, rows)
    const found: Span[] = []
    for (let at = 0; at < rows.length; at += ROW) {
      const [start = 0, end = 0, id = 0] = rows.subarray(at, at + ROW)
      const amount = this.amounts[id]
      if (amount && wanted.holds(id, amount)) found.push({ start, end })
    }
    return found
  }

  private read(text: string): Uint32Array {
    const rows = findFigures(text).flatMap(({ start, end, kind, unit, classifier, value }) =>
      value === null ? [] : [start, end, this.idOf(kind, unit ?? classifier ?? '', value)],
    )
    return Uint32Array.from(rows)
  }

  private idOf(kind: string, unit: string, value: string): number {
    const key = `${kind}\n${unit}\n${value}`
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const id = this.amounts.push(amountOf(kind, unit, value)) - 1
    this.ids.set(key, id)
    return id
  }
}

/** Remembers what it said of an amount. */
export interface AmountTest {
  readonly holds: (id: number, amount: Amount) => boolean
}

/** Whether an amount is as much as what was asked for: exactly, in any unit of the dimension; without a unit only the number counts. */
export function equalTo({ amount: wanted, hasUnit }: { readonly amount: Amount; readonly hasUnit: boolean }): AmountTest {
  const known = new Map<number, boolean>()
  const compare = (amount: Amount): boolean =>
    hasUnit
      ? amount.scale.dimension === wanted.scale.dimension && compareAmounts(amount, wanted) === 0
      : compareDecimals(amount.number, wanted.number) === 0
  return {
    holds: (id, amount) => {
      const answer = known.get(id) ?? compare(amount)
      known.set(id, answer)
      return answer
    },
  }
}
