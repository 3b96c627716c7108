import type { Location } from '#core/initiatives/links/locate'
import type { LinkReason } from '#core/initiatives/proposed-link'
import type { Span } from '#core/model/span'

/** What ties a figure to an initiative, and how much it weighs. */
export interface Tie {
  readonly reason: LinkReason
  readonly weight: number
}

export interface Pair {
  readonly text: string
  readonly figure: Span
  readonly initiative: Span
  readonly at: Location
  readonly of: Location
}

/** Most code units between a figure and the name it counts: 36条|…示范带, 服务队|72支. */
const TOUCHING = 3
/** What may stand between the two: 服务站（14个）, 累计. */
const BETWEEN_COUNTED = /^[了共已达累计（(\s]*$/

function countsIt({ text, figure, initiative }: Pair): boolean {
  const between = figure.end <= initiative.start ? text.slice(figure.end, initiative.start) : text.slice(initiative.end, figure.start)
  return between.length <= TOUCHING && BETWEEN_COUNTED.test(between)
}

const isBefore = ({ figure, initiative }: Pair) => initiative.start < figure.start

interface Rule {
  readonly reason: LinkReason
  readonly holds: (pair: Pair) => boolean
  readonly weight: (pair: Pair) => number
}

/** Clauses between the two, at most ten. */
const clausesApart = ({ at, of }: Pair) => Math.min(10, Math.abs(at.clause - of.clause))
const sentencesApart = ({ at, of }: Pair) => Math.min(10, Math.abs(at.sentence - of.sentence))

/** Added up. A figure mostly measures what its sentence named last, or what the same clause goes on to name. */
const RULES: readonly Rule[] = [
  { reason: 'counts-it', holds: countsIt, weight: () => 0.3 },
  { reason: 'clause', holds: ({ at, of }) => at.clause === of.clause, weight: () => 0.25 },
  { reason: 'sentence', holds: ({ at, of }) => at.sentence === of.sentence, weight: (pair) => 0.3 - 0.02 * clausesApart(pair) },
  { reason: 'paragraph', holds: ({ at, of }) => at.passage === of.passage, weight: (pair) => 0.2 - 0.02 * sentencesApart(pair) },
  {
    reason: 'previous-paragraph',
    holds: ({ at, of }) => at.passage - of.passage === 1,
    weight: (pair) => 0.1 - 0.01 * sentencesApart(pair),
  },
  { reason: 'section', holds: ({ at, of }) => at.section === of.section, weight: () => 0.05 },
  { reason: 'before', holds: isBefore, weight: () => 0.12 },
]

export const ties = (pair: Pair): readonly Tie[] =>
  RULES.filter(({ holds }) => holds(pair)).map(({ reason, weight }) => ({ reason, weight: weight(pair) }))
