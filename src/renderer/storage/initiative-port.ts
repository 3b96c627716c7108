import type { Remembered } from '#core/memory/remembered'
import type { Article } from '#core/model/article'
import type { AnnotationId, ArticleId, InitiativeId } from '#core/model/ids'
import type { Settlement } from '#core/model/initiative'
import type { Problem } from '#core/model/problem'
import type { Account } from '#core/registry/accounts'
import type { SameReason } from '#core/registry/candidates'
import type { InitiativeFigure } from '#core/registry/initiative-figure'
import type { MentionPlace } from '#core/registry/regroup'

export type InitiativeColumn = 'name' | 'type' | 'actor' | 'place' | 'first' | 'last' | 'articles' | 'mentions' | 'figures'

export interface InitiativeSort {
  readonly column: InitiativeColumn
  readonly descending: boolean
}

/** Which initiatives are shown: all, or those that lack something. */
export type InitiativeGap = 'all' | 'without-figures' | 'without-mentions'

/** What the registry shows: filter, order, the rows in sight, and the initiative that is looked at closely. */
export interface InitiativeLook {
  /** Words of names, aliases, actors or places, as typed; pinyin initials too. */
  readonly query: string
  readonly only: InitiativeGap
  readonly sort: InitiativeSort
  /** Rows wanted, counted from 0 in the order shown; `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly active: InitiativeId | null
}

/** An initiative with what its mentions say. */
export interface InitiativeLine {
  readonly id: InitiativeId
  readonly name: string
  readonly aliases: readonly string[]
  /** Its own, else that of most mentions; empty when none says. */
  readonly type: string
  /** The most frequent first. */
  readonly actors: readonly string[]
  readonly places: readonly string[]
  /** Dates of the first and the last article that mention it; empty without. */
  readonly first: string
  readonly last: string
  readonly articles: number
  readonly mentions: number
  readonly figures: number
}

/** What is shown of the article that something stands in. */
export type InArticle = Pick<Article, 'title' | 'language' | 'outlet' | 'date'>

export interface MentionLine extends InArticle {
  readonly id: AnnotationId
  readonly article: ArticleId
  /** What it calls the initiative. */
  readonly name: string
  readonly quote: string
  /** At most 32 characters of the same line on each side. */
  readonly before: string
  readonly after: string
}

export interface FigureOfInitiative extends InitiativeFigure, InArticle {
  /** Where the initiative takes place, as the mention says that it measures; empty when it does not. */
  readonly place: string
}

export interface AccountLine extends Pick<Account, 'kind' | 'key'> {
  readonly figures: readonly FigureOfInitiative[]
  readonly settlement: Settlement | null
}

export interface CandidateLine {
  readonly line: InitiativeLine
  readonly reasons: readonly SameReason[]
}

export interface InitiativeDetail {
  readonly line: InitiativeLine
  /** By date of the article; at most 500. */
  readonly mentions: readonly MentionLine[]
  /** Those that decisions leave, by dimension; one chart each. */
  readonly figures: readonly FigureOfInitiative[]
  /** Ids of the figures that decisions left out. */
  readonly overruled: ReadonlySet<AnnotationId>
  readonly accounts: readonly AccountLine[]
  readonly candidates: readonly CandidateLine[]
}

export interface InitiativeSight {
  readonly lines: readonly InitiativeLine[]
  readonly from: number
  /** Another number when a line may say something else than before. */
  readonly version: number
  readonly total: number
  readonly shown: number
  /** Place of the active row among those shown; -1 when it is not. */
  readonly active: number
  /** Of the active initiative; `null` when there is none. */
  readonly detail: InitiativeDetail | null
  /** Mentions that are in no initiative. */
  readonly unregistered: number
  /** Figures that measure nothing. */
  readonly unlinked: number
  /** Share of the articles read so far, up to 1. */
  readonly read: number
  readonly problem: Problem | null
}

export interface NamedMention extends MentionPlace {
  readonly name: string
}

/** `null`: those that are in no initiative. */
export type AskedMentions = InitiativeId | null

/** What a window asks of the worker that holds the registry. `open` comes first, once. */
export type InitiativeRequest =
  | { readonly kind: 'open'; readonly key: string }
  /** `null` while nobody looks. */
  | { readonly kind: 'look'; readonly look: InitiativeLook | null }
  | { readonly kind: 'mentions'; readonly serial: number; readonly of: AskedMentions }
  | { readonly kind: 'remembered'; readonly serial: number }

export type InitiativeNews =
  | { readonly kind: 'sight'; readonly look: InitiativeLook; readonly sight: InitiativeSight }
  | { readonly kind: 'mentions'; readonly serial: number; readonly mentions: readonly NamedMention[] }
  | { readonly kind: 'remembered'; readonly serial: number; readonly remembered: readonly Remembered[] }
