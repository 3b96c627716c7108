import type { Change } from '#core/edits/change'
import type { Action, Edit } from '#core/edits/edit'
import type { Annotation } from '#core/model/annotation'
import type { Article, ArticleText, Source } from '#core/model/article'
import type { Block } from '#core/model/block'
import type { Codebook } from '#core/model/codebook'
import type { AnnotationId, ArticleId, CodeId, CoderId, InitiativeId, Sha256 } from '#core/model/ids'
import type { Initiative } from '#core/model/initiative'
import type { Link } from '#core/model/link'
import type { Problem } from '#core/model/problem'
import type { Project } from '#core/model/project'
import type { Rejection } from '#core/model/rejection'
import type { Snapshot } from '#core/model/snapshot'
import type { Span } from '#core/model/span'
import type { Result } from '#core/util/result'

/** Names a project's database on this machine; two copies of one project have one ProjectId and two keys. */
export type ProjectKey = string & { readonly brand: 'ProjectKey' }

export interface ProjectEntry {
  readonly key: ProjectKey
  readonly name: string
  readonly createdAt: string
  readonly modifiedAt: string
  /** Set while a deleted project can still be brought back. */
  readonly deletedAt: string | null
  /** When the whole project was last saved as a file that the user keeps; absent until it was. */
  readonly backupAt?: string
}

/** All projects on this machine. Everything is live: a change in another window wakes the listeners of this one. */
export interface ProjectShelf {
  list(): readonly ProjectEntry[]
  create(name: string): Promise<Result<ProjectKey>>
  /** Stores an imported project as a new one; nothing is written unless all is. */
  restore(snapshot: Snapshot): Promise<Result<ProjectKey>>
  /** As `restore`, in the place of a project whose database is damaged; that is put aside, not deleted. */
  replace(key: ProjectKey, snapshot: Snapshot): Promise<Result<ProjectKey>>
  /** Projects that the journals know and this machine's databases do not. */
  lost(): Promise<readonly ProjectKey[]>
  duplicate(key: ProjectKey, name: string): Promise<Result<ProjectKey>>
  rename(key: ProjectKey, name: string): Promise<Result<void>>
  /** Marks as deleted; `undelete` brings it back, `purge` removes it for good. */
  remove(key: ProjectKey): Promise<Result<void>>
  undelete(key: ProjectKey): Promise<Result<void>>
  /** Notes that the whole project was just saved as a file. */
  noteBackup(key: ProjectKey): Promise<Result<void>>
  purge(key: ProjectKey): Promise<Result<void>>
  /** Fails with `project-damaged` when the database lacks what the journal has. */
  open(key: ProjectKey): Promise<Result<LiveProject>>
  subscribe(listener: () => void): () => void
}

/** Counts of one article, kept with every commit. `unlinked` counts figures that measure nothing. */
export interface Tally {
  readonly annotations: number
  readonly figures: number
  readonly initiatives: number
  readonly links: number
  readonly unlinked: number
}

/** `at`: time of the newest edit, whichever window made it. */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly problem: Problem }

export interface HistoryRow {
  /** Position in the project's log, from 1. */
  readonly n: number
  readonly edit: Edit
}

/** `size` in bytes. */
export interface SourceInfo extends Omit<Source, 'hash' | 'bytes'> {
  readonly size: number
}

export interface ImportedArticle {
  readonly source: Source
  readonly article: Article
  readonly text: ArticleText
}

/**
 * One open project. Values come back synchronously from memory and keep their identity until they change; `subscribe` tells when, whichever
 * window made the change. `commit` is the only writer.
 */
export interface LiveProject {
  readonly key: ProjectKey
  project(): Project
  codebook(): Codebook
  /** Who edits on this machine; the coder of the next edit. */
  coder(): CoderId
  setCoder(id: CoderId): void
  /** In the order they were added. */
  articles(): readonly Article[]
  article(id: ArticleId): Article | null
  tally(id: ArticleId): Tally
  /** The initiatives of the project, which mentions point to. */
  initiatives(): ReadonlyMap<InitiativeId, Initiative>
  /** Annotations that mention it. */
  mentionsOf(id: InitiativeId): number
  /** Suggestions that are not to be made again, by key. */
  rejections(): ReadonlyMap<Rejection['key'], Rejection>
  hasSource(hash: Sha256): boolean
  /** What was read, without its bytes; `null` when it is not stored. */
  source(hash: Sha256): Promise<SourceInfo | null>
  saveState(): SaveState
  /** Why nothing can be written at the moment, though everything can be read; `null` when it can. */
  barred(): Problem | null
  /** Refuses every write with this reason until it is called with `null`: the disk is nearly full. */
  bar(reason: Problem | null): void
  /** What undo would take back and redo bring back. */
  undoable(): Action | null
  redoable(): Action | null

  /** One user action, one edit, one strict transaction: all changes or none. Refused with a problem when a change no longer fits. */
  commit(action: Action, changes: readonly Change[]): Promise<Result<Edit>>
  /** Stores sources and texts and commits their articles, in one transaction and one edit with whatever `more` follows. */
  addArticles(action: Action, batch: readonly ImportedArticle[], more?: readonly Change[]): Promise<Result<Edit>>
  undo(): Promise<Result<Edit>>
  redo(): Promise<Result<Edit>>
  /** Back to how the project was right after edit `n` (0: before the first), as one new edit that can be undone. */
  revertTo(n: number): Promise<Result<Edit>>
  /** Edits with position below `before` (or the newest), newest first. */
  history(limit: number, before?: number): Promise<readonly HistoryRow[]>
  historyLength(): number

  /** Opens an article for reading. A text that does not match its SHA-256 opens read-only with `damaged` set. */
  open(id: ArticleId): Promise<Result<OpenArticle>>
  /** Everything, read in one transaction. */
  snapshot(): Promise<Result<Snapshot>>
  subscribe(listener: () => void): () => void
  close(): void
}

/** What the reader needs of an annotation to draw and hit it. Offsets: UTF-16 code units. */
export interface Mark {
  readonly id: AnnotationId
  readonly code: CodeId
  /** The hull of its spans. */
  readonly start: number
  readonly end: number
  /** Only when discontinuous; otherwise the hull is the one span. */
  readonly spans: readonly Span[] | null
}

/** The marks of one article in reading order. Queries are O(log n + answer). */
export interface MarkIndex {
  readonly size: number
  byId(id: AnnotationId): Mark | null
  /** Position in reading order, from 0; -1 when absent. */
  indexOf(id: AnnotationId): number
  at(index: number): Mark | null
  /** Marks whose hull meets [start, end), in reading order. */
  overlapping(start: number, end: number): readonly Mark[]
  /** Whether a mark of `code` meets [start, end); makes no mark. */
  isCoded(code: CodeId, start: number, end: number): boolean
  /** Calls `visit` with the start and the code of every mark, in reading order, and makes no mark for it. O(n). */
  forEachStart(visit: (start: number, code: CodeId) => void): void
  /** Stretches outside of which the marks are those of `before`; an index of another article shares nothing. O(pages). */
  changesFrom(before: MarkIndex): readonly Span[]
}

/** One article that is being read. `marks` and `links` are new objects after every change to them. */
export interface OpenArticle {
  readonly id: ArticleId
  readonly text: string
  /** As the coder takes them; a new list after every change to that. */
  readonly blocks: readonly Block[]
  readonly damaged: boolean
  marks(): MarkIndex
  /** Links whose `from` (or `to`) is this annotation. */
  linksFrom(id: AnnotationId): readonly Link[]
  linksTo(id: AnnotationId): readonly Link[]
  /** The whole annotation if it is in memory: rows are loaded by stretch of text with `load`, and stay for a while. */
  peek(id: AnnotationId): Annotation | null
  /** Loads the annotations that meet [start, end). Wakes subscribers when something new came in. */
  load(start: number, end: number): Promise<readonly Annotation[]>
  get(id: AnnotationId): Promise<Annotation | null>
  subscribe(listener: () => void): () => void
  close(): void
}
