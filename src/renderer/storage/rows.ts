import type { Action, Clock, Edit } from '#core/edits/edit'
import type { Article, ArticleText } from '#core/model/article'
import type { Codebook } from '#core/model/codebook'
import type { ArticleId } from '#core/model/ids'
import type { Project } from '#core/model/project'
import type { PageKey } from './page'
import type { Tally } from './project-port'

/** An entry of the undo or the redo stack: a position in the log and what the user did there. */
export interface StackEntry {
  readonly n: number
  readonly action: Action
}

/** The end of the log: what the next edit continues from. */
export interface Tail {
  /** Position of the newest edit; 0 when there is none. */
  readonly n: number
  readonly clock: Clock | null
  /** Tops of the two stacks; what lies below is found in the log rows they point to. */
  readonly undo: StackEntry | null
  readonly redo: StackEntry | null
  /** By author: sequence number and SHA-256 (over canonical JSON) of the newest edit. */
  readonly authors: ReadonlyMap<string, { readonly seq: number; readonly hash: string }>
  /** Articles ever added; the place of the next one. */
  readonly articles: number
}

export const EMPTY_TAIL: Tail = { n: 0, clock: null, undo: null, redo: null, authors: new Map(), articles: 0 }

export type MetaRow =
  | { readonly name: 'project'; readonly value: Project }
  | { readonly name: 'codebook'; readonly value: Codebook }
  | { readonly name: 'tail'; readonly value: Tail }

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

/** One edit and what it wrote. The undo and the redo stack are threaded through these rows, so neither has a limit nor needs a search. */
export interface LogRow {
  readonly n: number
  readonly edit: Edit
  /** The entry below this one, in the stack it was pushed on: redo for an edit that undoes, undo for every other. */
  readonly below: StackEntry | null
  /** Rows written besides `meta`; other windows read them again. */
  readonly articles: readonly ArticleId[]
  readonly pages: readonly PageKey[]
}
