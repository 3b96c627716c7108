import { type Amount, amountOf, compareAmounts } from '#core/analysis/figure-amount'
import type { FigureTerm, FigureTest } from '#core/analysis/figure-query'
import type { Comparator, FigureFlag, TextField } from '#core/analysis/figure-query-words'
import { type FigureRow, isHedged } from '#core/analysis/figure-row'
import { compareDecimals } from '#core/attributes/decimal-number'
import type { Problem } from '#core/model/problem'

/** What a row says only together with the rest of the project. */
export interface FigureSurroundings {
  readonly title: (row: FigureRow) => string
  readonly outlet: (row: FigureRow) => string
  readonly date: (row: FigureRow) => string
  readonly coder: (row: FigureRow) => string
  /** Why its values cannot be right; `null` when nothing speaks against them. */
  readonly contradiction: (row: FigureRow) => Problem | null
  /** Names of the initiatives it is linked to. */
  readonly initiatives: (row: FigureRow) => readonly string[]
}

export type FigureMatcher = (row: FigureRow) => boolean

/** All terms hold; of several values for one choice or one unit, any. */
export function figureMatcher(terms: readonly FigureTerm[], around: FigureSurroundings): FigureMatcher {
  const groups = [...groupAlternatives(terms).values()].map((group) => group.map((term) => testOf(term, around)))
  return (row) => groups.every((group) => group.some((test) => test(row)))
}

function groupAlternatives(terms: readonly FigureTerm[]): ReadonlyMap<string, FigureTerm[]> {
  const groups = new Map<string, FigureTerm[]>()
  terms.forEach((term, index) => {
    const name = alternativesOf(term) ?? `${index}`
    groups.set(name, [...(groups.get(name) ?? []), term])
  })
  return groups
}

function alternativesOf({ negated, test }: FigureTerm): string | null {
  if (negated || (test.on !== 'choice' && !(test.on === 'text' && test.field === 'unit'))) return null
  return test.field
}

function testOf({ negated, test }: FigureTerm, around: FigureSurroundings): FigureMatcher {
  const holds = matcherOf(test, around)
  return negated ? (row) => !holds(row) : holds
}

function matcherOf(test: FigureTest, around: FigureSurroundings): FigureMatcher {
  switch (test.on) {
    case 'flag':
      return test.flag === 'contradiction' ? (row) => around.contradiction(row) !== null : FLAGS[test.flag]
    case 'choice':
      return (row) => row[test.field] === test.value
    case 'text':
      return textMatcher(test.field, test.words, around)
    case 'amount':
      return (row) => compares(row, test.comparator, test.amount, test.hasUnit)
  }
}

const FLAGS: Readonly<Record<Exclude<FigureFlag, 'contradiction'>, FigureMatcher>> = {
  linked: (row) => row.measures.length > 0,
  unlinked: (row) => row.measures.length === 0,
  hedged: isHedged,
  exact: (row) => row.value !== null && !isHedged(row),
  'no-value': (row) => row.amount === null,
  'by-hand': (row) => row.byHand,
  'from-suggestion': (row) => row.by !== 'coder',
}

function textMatcher(field: TextField | null, words: string, around: FigureSurroundings): FigureMatcher {
  const has = (text: string) => text.toLowerCase().includes(words)
  const inInitiatives = (row: FigureRow) => around.initiatives(row).some(has)
  switch (field) {
    case null:
      return (row) => has(row.quote) || has(row.entity) || has(row.property) || inInitiatives(row)
    case 'initiative':
      return inInitiatives
    case 'unit':
      return (row) => row.unit.toLowerCase() === words
    case 'article':
      return (row) => has(around.title(row))
    case 'outlet':
      return (row) => has(around.outlet(row))
    case 'date':
      return (row) => around.date(row).startsWith(words)
    case 'coder':
      return (row) => has(around.coder(row))
    default:
      return (row) => has(row[field])
  }
}

const HOLDS: Readonly<Record<Comparator, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
}

/** A figure without a value but with bounds compares when all that lies between them does. */
function compares(row: FigureRow, comparator: Comparator, amount: Amount, hasUnit: boolean): boolean {
  if (!row.amount || (hasUnit && row.amount.scale.dimension !== amount.scale.dimension)) return false
  const order = (number: string): number =>
    hasUnit ? compareAmounts(amountOf(row.kind, row.unit, number), amount) : compareDecimals(number, amount.number)
  if (row.value !== null) return HOLDS[comparator](order(row.value))
  const { lo = null, hi = null } = row.bounds ?? {}
  if (comparator === '=') return lo !== null && hi !== null && order(lo) <= 0 && order(hi) >= 0
  const end = comparator.startsWith('>') ? lo : hi
  return end !== null && HOLDS[comparator](order(end))
}
