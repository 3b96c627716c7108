import type { Action, Clock, Edit } from '#core/edits/edit'
import type { Article, ArticleText } from '#core/model/article'
import type { Codebook } from '#core/model/codebook'
import type { ArticleId, InitiativeId } from '#core/model/ids'
import type { Initiative } from '#core/model/initiative'
import type { Project } from '#core/model/project'
import type { Rejection } from '#core/model/rejection'
import type { PageKey } from './page'
import type { Tally } from './project-port'
import type { Stacks } from './undo-stack'

/** An entry of the undo or the redo stack: a position in the log and what the user did there. */
export interface StackEntry {
  readonly n: number
  readonly action: Action
}

/**
 * Sums of the hashes of rows (unsigned 32-bit integers), moved by every edit and kept in the journal too: a row that was changed, lost or set
 * back by anything but an edit shows.
 */
export interface Sums {
  /** Over what is read when the project is opened: project, codebook, articles, tallies, initiatives, rejections. */
  readonly rows: number
  /** Over pages and outlines. */
  readonly pages: number
}

/** The end of the log: what the next edit continues from. */
export interface Tail extends Stacks {
  /** Position of the newest edit; 0 when there is none. */
  readonly n: number
  readonly clock: Clock | null
  readonly authors: Authors
  /** Rows of `pages` in the database. */
  readonly pages: number
  /** `null` until all rows were summed. */
  readonly sums: Sums | null
}

/** By author: sequence number and SHA-256 (over canonical JSON) of the newest edit. */
export type Authors = ReadonlyMap<string, { readonly seq: number; readonly hash: string }>

export const EMPTY_TAIL: Tail = { n: 0, clock: null, undo: null, redo: null, authors: new Map(), pages: 0, sums: null }

export type MetaRow =
  | { readonly name: 'project'; readonly value: Project }
  | { readonly name: 'codebook'; readonly value: Codebook }
  /** The sums after edit `n`, where the row of that edit does not have them. */
  | { readonly name: 'sums'; readonly value: { readonly n: number; readonly sums: Sums } }

/** Stays when the article is removed, as its text does, so that undo brings it back to its old place. */
export interface ArticleRow {
  readonly id: ArticleId
  /** Place among all articles ever added, from 0. */
  readonly order: number
  readonly article: Article | null
}

export interface TextRow extends ArticleText {
  readonly id: ArticleId
}

export interface TallyRow extends Tally {
  readonly article: ArticleId
}

/** An initiative as an edit leaves it, with how many annotations mention it; `null` when it was removed. */
export interface InitiativeRow {
  readonly id: InitiativeId
  readonly initiative: Initiative | null
  readonly mentions: number
}

/** A rejection as an edit leaves it; `null` when it was taken back. */
export interface RejectionChange {
  readonly key: Rejection['key']
  readonly rejection: Rejection | null
}

/** With the edit of the same row, all that the next edit continues from. */
interface LogEnd {
  /** After this edit. */
  readonly stacks: Stacks
  /** Before this edit, so that its own hash can be made while the disk works. */
  readonly authors: Authors
  /** Rows of `pages` after this edit; absent from what an older version wrote. */
  readonly pages?: number
  /** After this edit; absent where they were not known. */
  readonly sums?: Sums
}

/** One edit and what it wrote. The undo and the redo stack are threaded through these rows, so neither has a limit nor needs a search. */
export interface LogRow {
  readonly n: number
  readonly edit: Edit
  /** The entry below this one, in the stack it was pushed on: redo for an edit that undoes, undo for every other. */
  readonly below: StackEntry | null
  /** Absent from rows that have never been the newest in this database. */
  readonly end?: LogEnd
  /** Rows written besides `meta`; other windows read them again. */
  readonly articles: readonly ArticleId[]
  readonly pages: readonly PageKey[]
  /** Where the edit changes the codebook; only those rows are in the index of this name. */
  readonly codebook?: 1
  /** Absent where there are none. */
  readonly initiatives?: readonly InitiativeId[]
  readonly rejections?: readonly Rejection['key'][]
}
