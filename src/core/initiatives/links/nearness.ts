import type { Location } from '#core/initiatives/links/locate'
import { sameWords } from '#core/initiatives/links/same-words'
import { nameKey } from '#core/initiatives/mentions'
import type { LinkReason } from '#core/initiatives/proposed-link'
import type { Span } from '#core/model/span'

export interface Pair {
  readonly text: string
  readonly figure: Span
  readonly initiative: Span
  /** Where the figure and where the initiative stands. */
  readonly at: Location
  readonly of: Location
  /** How many other names stand between the two; names in a row count as one. */
  readonly between: number
}

/** What ties a figure to an initiative, and how much it weighs. */
export interface Tie {
  readonly reason: LinkReason
  readonly weight: number
}

interface Measure {
  readonly reason: LinkReason
  readonly weight: number
  /** 0 to 1. */
  readonly of: (pair: Pair) => number
}

const yes = (holds: boolean) => (holds ? 1 : 0)

/** What may stand between a figure and the name it counts: 服务站（14个）, 累计. A figure inside a name counts it too. */
const BETWEEN_COUNTED = /^[了共已达累计（(\s]*$/
const LONGEST_BETWEEN = 3

function countsIt({ text, figure, initiative }: Pair): number {
  const [first, second] = figure.start < initiative.start ? [figure, initiative] : [initiative, figure]
  return yes(second.start - first.end <= LONGEST_BETWEEN && BETWEEN_COUNTED.test(text.slice(first.end, Math.max(first.end, second.start))))
}

/** Longest stretch from a figure to the name it leads to, in code units. */
const LONGEST_LEAD = 16
const PAUSE = /[，；。]/

/** 11个设区市成立综合党委: the figure is part of who does it or of whom it is done to. */
function leadsTo({ text, figure, initiative, at }: Pair): number {
  const apart = initiative.start - figure.end
  if (apart < 0 || apart > LONGEST_LEAD || initiative.start > at.span.end) return 0
  return yes(!PAUSE.test(text.slice(figure.end, initiative.start)))
}

/** Whether the heading of the figure's section names the initiative and the text has come to it. */
const inHeading = ({ text, figure, initiative, at }: Pair) =>
  yes(initiative.start < figure.start && at.heading.includes(nameKey(text.slice(initiative.start, initiative.end))))

const isBefore = ({ figure, initiative }: Pair) => initiative.start < figure.start
const sameClause = ({ at, of }: Pair) => at.clause === of.clause
const sameSentence = (pair: Pair) => pair.at.sentence === pair.of.sentence && !sameClause(pair)
const sameParagraph = (pair: Pair) => pair.at.passage === pair.of.passage && pair.at.sentence !== pair.of.sentence
/** Clauses or sentences so far apart do not count any more. */
const FARTHEST = 10
/** 1 next to it, 0 ten clauses or sentences away. */
const nearness = (apart: number) => 1 - Math.min(FARTHEST, Math.abs(apart)) / FARTHEST
const clauses = ({ at, of }: Pair) => nearness(at.clause - of.clause)
const sentences = ({ at, of }: Pair) => nearness(at.sentence - of.sentence)

/** Weights are fitted to articles with gold links and rounded. */
const MEASURES: readonly Measure[] = [
  { reason: 'counts-it', weight: 1.8, of: countsIt },
  { reason: 'clause-before', weight: 1.5, of: (pair) => yes(sameClause(pair) && isBefore(pair)) },
  { reason: 'clause-after', weight: 2.7, of: (pair) => yes(sameClause(pair) && !isBefore(pair)) },
  { reason: 'leads-to', weight: 3, of: leadsTo },
  { reason: 'sentence-before', weight: 3.5, of: (pair) => yes(sameSentence(pair) && isBefore(pair)) * clauses(pair) },
  { reason: 'sentence-after', weight: 2.9, of: (pair) => yes(sameSentence(pair) && !isBefore(pair)) * clauses(pair) },
  { reason: 'paragraph-before', weight: 1.1, of: (pair) => yes(sameParagraph(pair) && isBefore(pair)) * sentences(pair) },
  { reason: 'previous-paragraph', weight: 0.1, of: ({ at, of }) => yes(at.passage - of.passage === 1) },
  { reason: 'section', weight: 1.5, of: ({ at, of }) => yes(at.section === of.section) },
  { reason: 'heading', weight: 2.8, of: inHeading },
  { reason: 'nearest-before', weight: 2.5, of: (pair) => yes(isBefore(pair) && pair.between === 0) },
  { reason: 'nearest-after', weight: 1.3, of: (pair) => yes(!isBefore(pair) && pair.between === 0) },
  { reason: 'same-words', weight: 2.3, of: ({ text, figure, initiative, at }) => sameWords(text, figure, at.span, initiative) },
]

/** What ties the two together, each with what it adds to the score. */
export function ties(pair: Pair): readonly Tie[] {
  return MEASURES.flatMap(({ reason, weight, of }): Tie[] => {
    const value = of(pair)
    return value > 0 ? [{ reason, weight: weight * value }] : []
  })
}
