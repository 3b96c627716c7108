import type { Settlement } from '#core/model/initiative'
import { countedThing, figureKey, type InitiativeFigure, rangeOf } from '#core/registry/initiative-figure'

/**
 * Figures of one initiative that the reader has to compare. `conflict`: of the same thing at the same time, and not all can be right. `repeat`:
 * one figure told again, in the same or another article.
 */
export interface Account {
  readonly kind: 'conflict' | 'repeat'
  /** The same as long as the figures say the same. */
  readonly key: string
  /** By time, then as they were given. */
  readonly figures: readonly InitiativeFigure[]
}

function grouped(
  figures: readonly InitiativeFigure[],
  keyOf: (figure: InitiativeFigure) => string | null,
): Map<string, InitiativeFigure[]> {
  const groups = new Map<string, InitiativeFigure[]>()
  for (const figure of figures) {
    const key = keyOf(figure)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return groups
}

const timeOf = ({ when }: InitiativeFigure): number => when?.time ?? Number.POSITIVE_INFINITY
const inOrder = (figures: readonly InitiativeFigure[]): readonly InitiativeFigure[] => figures.toSorted((a, b) => timeOf(a) - timeOf(b))

const sayApart = (a: InitiativeFigure, b: InitiativeFigure): boolean => {
  const [x, y] = [rangeOf(a.row), rangeOf(b.row)]
  return x !== null && y !== null && (x.hi < y.lo || y.hi < x.lo)
}

const conflicting = (figures: readonly InitiativeFigure[]): readonly InitiativeFigure[] =>
  figures.filter((figure) => figures.some((other) => other !== figure && sayApart(figure, other)))

const distinctKeys = (figures: readonly InitiativeFigure[]): string =>
  [...new Set(figures.map(({ row }) => figureKey(row)))].sort().join('; ')

function conflicts(figures: readonly InitiativeFigure[]): Account[] {
  const groups = grouped(figures, ({ row, when }) => (when && row.amount ? `${countedThing(row)} @ ${when.date}` : null))
  return [...groups].flatMap(([key, group]) => {
    const apart = conflicting(group)
    return apart.length === 0
      ? []
      : [{ kind: 'conflict', key: `conflict ${key}: ${distinctKeys(apart)}`, figures: inOrder(apart) } as const]
  })
}

/** What the figure itself says of its time; the day of the article says nothing of that. */
const ownDate = ({ when }: InitiativeFigure): string | null => (when && when.source !== 'article' ? when.date : null)

/** Told of two different times it is not the same figure again. */
function repeats(figures: readonly InitiativeFigure[]): Account[] {
  const groups = grouped(figures, ({ row }) => (row.amount ? figureKey(row) : null))
  return [...groups].flatMap(([key, group]) => {
    const dates = new Set(group.flatMap((figure) => ownDate(figure) ?? []))
    if (dates.size <= 1) return repeat(key, group)
    return [...dates].flatMap((date) =>
      repeat(
        `${key} @ ${date}`,
        group.filter((figure) => ownDate(figure) === date),
      ),
    )
  })
}

const repeat = (key: string, group: readonly InitiativeFigure[]): Account[] =>
  group.length < 2 ? [] : [{ kind: 'repeat', key: `repeat ${key}`, figures: inOrder(group) }]

/** Conflicts first, then repeats. @param figures of one initiative */
export const accountsOf = (figures: readonly InitiativeFigure[]): readonly Account[] => [...conflicts(figures), ...repeats(figures)]

/** The figures that the reader’s decisions leave: of one told again the first, of those in conflict the one that holds. */
export function standing(
  figures: readonly InitiativeFigure[],
  accounts: readonly Account[],
  settlements: readonly Settlement[],
): readonly InitiativeFigure[] {
  const byKey = new Map(settlements.map((settlement) => [settlement.key, settlement]))
  const dropped = new Set<InitiativeFigure>()
  for (const { key, figures: group } of accounts) {
    const settlement = byKey.get(key)
    if (settlement?.verdict === 'same') for (const again of group.slice(1)) dropped.add(again)
    if (settlement?.verdict === 'holds') for (const other of group) if (other.row.quote !== settlement.holds) dropped.add(other)
  }
  return figures.filter((figure) => !dropped.has(figure))
}
