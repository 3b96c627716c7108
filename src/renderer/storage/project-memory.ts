import { sameJson } from '#core/edits/same'
import type { Article } from '#core/model/article'
import type { Codebook } from '#core/model/codebook'
import type { ArticleId, InitiativeId, Sha256 } from '#core/model/ids'
import type { Initiative } from '#core/model/initiative'
import type { Project } from '#core/model/project'
import type { Rejection } from '#core/model/rejection'
import { groupBy } from './group-by'
import { createLru, type Lru } from './lru'
import type { Outline } from './outline'
import type { OutlineRow } from './outline-row'
import { type PageKey, type PageRow, pageName } from './page'
import type { Tally } from './project-port'
import type { ArticleRow, InitiativeRow, RejectionChange, Tail, TallyRow } from './rows'
import { NO_TALLY } from './tally'

/** Outlines of articles that are not open, and pages, that stay in memory. */
const SPARE_OUTLINES = 8
const CACHED_PAGES = 32

/** Rows as they are after an edit; a page or outline without content is one that is gone. */
export interface Delta {
  readonly tail: Tail
  readonly project: Project
  readonly codebook: Codebook
  readonly articles: readonly ArticleRow[]
  readonly tallies: readonly TallyRow[]
  readonly pages: readonly PageRow[]
  readonly outlines: readonly OutlineRow[]
  readonly initiatives: readonly InitiativeRow[]
  readonly rejections: readonly RejectionChange[]
}

/** What a window has to draw again. */
export interface Woken {
  readonly codebook: boolean
  readonly articles: ReadonlySet<ArticleId>
}

/** The part of a project that is in memory: always as of one position in its log, `tail().n`. */
export interface ProjectMemory {
  tail(): Tail
  project(): Project
  codebook(): Codebook
  /** In the order they were added. */
  articles(): readonly Article[]
  /** Also of an article that was removed. */
  articleRow(id: ArticleId): ArticleRow | null
  /** Articles ever added; the place of the next one. */
  articleCount(): number
  hasSource(hash: Sha256): boolean
  tally(id: ArticleId): Tally
  initiatives(): ReadonlyMap<InitiativeId, Initiative>
  /** Annotations that mention it. */
  mentionsOf(id: InitiativeId): number
  rejections(): ReadonlyMap<Rejection['key'], Rejection>
  readonly outlines: Lru<ArticleId, Outline>
  /** Articles that were found damaged when they were opened. */
  readonly damaged: Set<ArticleId>
  page(key: PageKey): PageRow | undefined
  keepPage(row: PageRow): void
  /** An open article's outline stays in memory; every `pin` needs its `unpin`. */
  pin(id: ArticleId): void
  unpin(id: ArticleId): void
  absorb(delta: Delta): Woken
}

export interface Loaded {
  readonly tail: Tail
  /** Whether the database has all the rows it should have. */
  readonly whole: boolean
  readonly project: Project
  readonly codebook: Codebook
  readonly articles: readonly ArticleRow[]
  readonly tallies: readonly TallyRow[]
  readonly initiatives: readonly InitiativeRow[]
  readonly rejections: readonly Rejection[]
}

export function createMemory(loaded: Loaded): ProjectMemory {
  let { tail, project, codebook } = loaded
  const rows = new Map(loaded.articles.map((row) => [row.id, row]))
  const tallies = new Map<ArticleId, Tally>(loaded.tallies.map(({ article, ...tally }) => [article, tally]))
  let rejections: ReadonlyMap<Rejection['key'], Rejection> = new Map(loaded.rejections.map((rejection) => [rejection.key, rejection]))
  const mentions = new Map(loaded.initiatives.map((row) => [row.id, row.mentions]))
  let initiatives = initiativesIn(new Map(), loaded.initiatives)
  const pins = new Map<ArticleId, number>()
  const outlines = createLru<ArticleId, Outline>(SPARE_OUTLINES, (id) => pins.has(id))
  const pages = createLru<string, PageRow>(CACHED_PAGES)
  let live = liveArticles(rows.values())
  let sources = new Set(live.map((a) => a.source))

  function absorbArticles(changed: readonly ArticleRow[]): void {
    if (changed.length === 0) return
    for (const row of changed) rows.set(row.id, row)
    live = liveArticles(rows.values())
    sources = new Set(live.map((a) => a.source))
  }

  function absorbRejections(changed: readonly RejectionChange[]): void {
    if (changed.length === 0) return
    const next = new Map(rejections)
    for (const { key, rejection } of changed) {
      if (rejection) next.set(key, rejection)
      else next.delete(key)
    }
    rejections = next
  }

  function absorbInitiatives(changed: readonly InitiativeRow[]): void {
    for (const row of changed) mentions.set(row.id, row.mentions)
    if (changed.some((row) => initiatives.get(row.id) !== (row.initiative ?? undefined))) initiatives = initiativesIn(initiatives, changed)
  }

  function absorbOutlines(changed: readonly OutlineRow[]): void {
    for (const [id, ofArticle] of groupBy(changed, (row) => row.article)) {
      const outline = outlines.get(id)
      if (outline) outlines.set(id, outline.replace(ofArticle))
    }
  }

  return {
    tail: () => tail,
    project: () => project,
    codebook: () => codebook,
    articles: () => live,
    articleRow: (id) => rows.get(id) ?? null,
    articleCount: () => rows.size,
    hasSource: (hash) => sources.has(hash),
    tally: (id) => tallies.get(id) ?? NO_TALLY,
    initiatives: () => initiatives,
    mentionsOf: (id) => mentions.get(id) ?? 0,
    rejections: () => rejections,
    outlines,
    damaged: new Set(),
    page: (key) => pages.get(pageName(key)),
    keepPage: (row) => {
      pages.set(pageName([row.article, row.page]), row)
      pages.trim()
    },
    pin: (id) => pins.set(id, (pins.get(id) ?? 0) + 1),
    unpin: (id) => {
      const left = (pins.get(id) ?? 1) - 1
      if (left > 0) pins.set(id, left)
      else pins.delete(id)
      outlines.trim()
    },
    absorb(delta) {
      const codebookChanged = !sameJson(codebook, delta.codebook)
      tail = delta.tail
      if (codebookChanged) codebook = delta.codebook
      if (!sameJson(project, delta.project)) project = delta.project
      absorbArticles(delta.articles)
      for (const { article, ...tally } of delta.tallies) tallies.set(article, tally)
      for (const row of delta.pages) pages.set(pageName([row.article, row.page]), row)
      pages.trim()
      absorbOutlines(delta.outlines)
      absorbInitiatives(delta.initiatives)
      absorbRejections(delta.rejections)
      return { codebook: codebookChanged, articles: new Set([...delta.pages, ...delta.outlines].map((row) => row.article)) }
    },
  }
}

function initiativesIn(
  known: ReadonlyMap<InitiativeId, Initiative>,
  rows: readonly InitiativeRow[],
): ReadonlyMap<InitiativeId, Initiative> {
  const next = new Map(known)
  for (const { id, initiative } of rows) {
    if (initiative) next.set(id, initiative)
    else next.delete(id)
  }
  return next
}

function liveArticles(rows: Iterable<ArticleRow>): Article[] {
  return [...rows].sort((a, b) => a.order - b.order).flatMap((row) => (row.article ? [row.article] : []))
}
