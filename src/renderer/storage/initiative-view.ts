import { filterByText } from '#core/analysis/link-candidates'
import type { Remembered } from '#core/memory/remembered'
import type { InitiativeId } from '#core/model/ids'
import type { Rejection } from '#core/model/rejection'
import { accountsOf, standing } from '#core/registry/accounts'
import { SameFinder } from '#core/registry/candidates'
import { foldName } from '#core/registry/fold-name'
import { notSameKey } from '#core/registry/not-same'
import type { InitiativeIndex } from './initiative-index'
import type {
  AskedMentions,
  CandidateLine,
  InitiativeDetail,
  InitiativeLine,
  InitiativeLook,
  InitiativeSight,
  MentionLine,
  NamedMention,
} from './initiative-port'
import { sortInitiatives } from './initiative-sort'
import { figureKeysOf, figuresOf, type Gathered, lineOf, Summaries } from './initiative-summary'
import type { InitiativeRow } from './rows'

/** Mentions that a detail holds. */
const MENTIONS = 500

export type InitiativeRows = ReadonlyMap<InitiativeId, InitiativeRow>

/** One way of looking at the registry: filter, order, one initiative closely. What is dear is made once for each state of the project. */
export class InitiativeView {
  private readonly index: InitiativeIndex
  private rows: InitiativeRows
  private rejections: ReadonlySet<Rejection['key']>
  private summaries: Summaries | null = null
  private lines: ReadonlyMap<InitiativeId, InitiativeLine> = new Map()
  private finder: SameFinder | null = null
  private shown: readonly InitiativeLine[] = []
  private shownFor = ''
  private detail: InitiativeDetail | null = null
  private version = 0

  constructor(index: InitiativeIndex, rows: InitiativeRows, rejections: ReadonlySet<Rejection['key']>) {
    this.index = index
    this.rows = rows
    this.rejections = rejections
  }

  /** After a change of the project; what follows from it is made when somebody looks. */
  outdate(rows: InitiativeRows, rejections: ReadonlySet<Rejection['key']>): void {
    this.rows = rows
    this.rejections = rejections
    this.summaries = null
  }

  look(look: InitiativeLook): Omit<InitiativeSight, 'read' | 'problem'> {
    const summaries = this.bringUpToDate()
    this.arrange(look)
    if (look.active !== (this.detail?.line.id ?? null)) this.detail = look.active && this.detailOf(look.active, summaries)
    return {
      lines: this.shown.slice(look.from, look.to),
      from: look.from,
      version: this.version,
      total: this.lines.size,
      shown: this.shown.length,
      active: look.active === null ? -1 : this.shown.findIndex(({ id }) => id === look.active),
      detail: this.detail,
      unregistered: summaries.unregistered.length,
      unlinked: summaries.unlinked,
    }
  }

  mentions(of: AskedMentions): readonly NamedMention[] {
    const summaries = this.bringUpToDate()
    if (of === null) return summaries.unregistered
    return summaries.of(of).mentions.map(({ article, id, name }) => ({ article, annotation: id, name }))
  }

  /** What suggestions in other articles follow from, in the order of the registry. */
  remembered(): readonly Remembered[] {
    this.bringUpToDate()
    return [...this.lines.values()].map(({ name, aliases, type, actors, places }) => ({
      names: [name, ...aliases],
      type,
      actor: actors[0] ?? '',
      place: places[0] ?? '',
    }))
  }

  private bringUpToDate(): Summaries {
    if (this.summaries) return this.summaries
    const summaries = new Summaries(this.index)
    this.summaries = summaries
    this.lines = new Map([...this.rows.values()].map((row) => [row.id, lineOf(row, summaries.of(row.id))]))
    this.finder = null
    this.detail = null
    this.shownFor = ''
    this.version++
    return summaries
  }

  private arrange({ query, only, sort }: InitiativeLook): void {
    const wanted = JSON.stringify([query, only, sort])
    if (wanted === this.shownFor) return
    this.shownFor = wanted
    const lacking = [...this.lines.values()].filter(
      ({ figures, mentions }) => !(only === 'without-figures' && figures > 0) && !(only === 'without-mentions' && mentions > 0),
    )
    const matching = filterByText(lacking, query, ({ name, aliases, actors, places }) => [name, ...aliases, ...actors, ...places].join(' '))
    this.shown = sortInitiatives(matching, sort)
    this.version++
  }

  private detailOf(id: InitiativeId, summaries: Summaries): InitiativeDetail | null {
    const line = this.lines.get(id)
    if (!line) return null
    const gathered = summaries.of(id)
    const figures = figuresOf(gathered)
    const accounts = accountsOf(figures)
    const settlements = this.rows.get(id)?.initiative?.settlements ?? []
    const left = new Set(standing(figures, accounts, settlements).map(({ row }) => row.id))
    return {
      line,
      mentions: mentionLines(gathered, summaries),
      figures: figures.toSorted((a, b) => (a.when?.time ?? 0) - (b.when?.time ?? 0)),
      overruled: new Set(figures.flatMap(({ row }) => (left.has(row.id) ? [] : [row.id]))),
      accounts: accounts.map(({ kind, key, figures: group }) => ({
        kind,
        key,
        figures: group as InitiativeDetail['figures'],
        settlement: settlements.find((each) => each.key === key) ?? null,
      })),
      candidates: this.candidatesOf(id, summaries),
    }
  }

  private candidatesOf(id: InitiativeId, summaries: Summaries): readonly CandidateLine[] {
    this.finder ??= new SameFinder([...this.lines.values()].map((line) => knownInitiative(line, summaries.of(line.id))))
    const isApart = (other: InitiativeId) => this.rejections.has(notSameKey(id, other))
    return this.finder.candidatesOf(id, isApart).flatMap(({ id: other, reasons }) => {
      const line = this.lines.get(other)
      return line ? [{ line, reasons }] : []
    })
  }
}

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldName))

const knownInitiative = ({ id, name, aliases, actors, places }: InitiativeLine, gathered: Gathered) => ({
  id,
  names: [name, ...aliases],
  actors: folded(actors),
  places: folded(places),
  figures: figureKeysOf([...gathered.figures.values()].map(({ figure }) => figure)),
})

function mentionLines({ mentions }: Gathered, { articleOf }: Summaries): MentionLine[] {
  return mentions
    .slice(0, MENTIONS)
    .flatMap(({ id, article, name, quote, before, after }) => {
      const known = articleOf.get(article)
      if (!known) return []
      const { title, language, outlet, date } = known
      return [{ id, article, name, quote, before, after, title, language, outlet, date }]
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
