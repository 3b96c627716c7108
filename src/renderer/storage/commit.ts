import { applyChanges } from '#core/edits/change'
import type { Edit } from '#core/edits/edit'
import type { State } from '#core/edits/state'
import type { Annotation } from '#core/model/annotation'
import type { ArticleId, InitiativeId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import {
  type ArticleDraft,
  annotationsBefore,
  checkNoLooseLinks,
  dirtyPages,
  draftArticle,
  linksBefore,
  pagesTouched,
  redrawOutlines,
  redrawPages,
} from './article-draft'
import { checkUndamaged } from './damaged'
import type { ProjectDatabase } from './database'
import { catchUp } from './follow'
import { logRow, tailAt } from './log-row'
import { announceSoon } from './on-mutation'
import type { Outline } from './outline'
import type { OutlineRow } from './outline-row'
import type { PageRow } from './page'
import type { ProjectMemory, Woken } from './project-memory'
import type { ImportedArticle } from './project-port'
import { needOutline, needPages } from './read-rows'
import type { ArticleRow, InitiativeRow, RejectionChange, TallyRow } from './rows'
import type { Plan, Planner, Store } from './store'
import { movedBy, movedSums, sumOfOutline, sumOfPage } from './sums'
import { moveTally, tallyOf } from './tally'
import { type Touched, type TouchedInArticle, touchedBy } from './touched'
import { writeAlone } from './write-alone'
import { type Prepared, sendEdit } from './write-rows'

export interface Committed {
  readonly result: Result<Edit>
  readonly woken: readonly Woken[]
}

/**
 * The only way anything is written to a project: the changes are applied to the rows they touch, and those rows are written with the edit in
 * one transaction with strict durability; or nothing is. Memory follows after the disk. Rejects when the database does.
 */
export async function commit(store: Store, plan: Planner, contents: readonly ImportedArticle[] = []): Promise<Committed> {
  const quick = contents.length === 0 && store.database.isOpen() ? await commitFromMemory(store, plan) : null
  const committed = quick ?? (await commitFromDisk(store, plan, contents))
  if (committed.result.ok) announceSoon(store.database, 'edits', store.memory.tail().n)
  return committed
}

/**
 * As if no other window had written, which is nearly always so; the disk tells. `null` with nothing written when another one has, and
 * when the edit would be refused: only the newest state may refuse.
 */
async function commitFromMemory(store: Store, plan: Planner): Promise<Committed | null> {
  const { database, memory } = store
  const planned = await plan()
  const prepared = planned.ok ? await prepare(store, planned.value, []) : planned
  if (!prepared.ok) return null
  const { row, delta } = prepared.value
  store.writing(row.n)
  const written = writeAlone(database.backendDB(), prepared.value, memory)
  const tail = tailAt(row)
  if (!(await written)) return null
  return { result: ok(row.edit), woken: [memory.absorb({ ...delta, tail })] }
}

/** Brings memory up to the end of the log first, in the transaction that writes. */
async function commitFromDisk(store: Store, plan: Planner, contents: readonly ImportedArticle[]): Promise<Committed> {
  const { database, memory } = store
  const woken: Woken[] = []
  const prepared = await database.transaction('rw', database.tables, async ({ idbtrans }) => {
    woken.push(...(await catchUp(database, memory)))
    const planned = await plan()
    if (!planned.ok) return planned
    const prepared = await prepare(store, planned.value, contents)
    if (prepared.ok) {
      store.writing(prepared.value.row.n)
      sendEdit(idbtrans, prepared.value, memory, contents)
    }
    return prepared
  })
  if (!prepared.ok) return { result: prepared, woken }
  const { row, delta } = prepared.value
  woken.push(memory.absorb({ ...delta, tail: tailAt(row) }))
  return { result: ok(row.edit), woken }
}

async function prepare(store: Store, plan: Plan, contents: readonly ImportedArticle[]): Promise<Result<Prepared>> {
  const { database, memory } = store
  const touched = touchedBy(plan.changes)
  const unreadable = checkUndamaged(memory, plan.changes, touched)
  if (unreadable) return fail(unreadable)
  const before = await readBefore(store, touched)
  const after = stateOf(memory, touched, before)
  const refusal = applyChanges(after, plan.changes)
  if (refusal) return fail(refusal)
  const articles = redrawArticles(memory, touched, after)
  const drafts = before.map((b) => draftArticle(b.article, b.touched, b.outline, b, after))
  const loose = drafts.map(checkNoLooseLinks).find((p) => p !== null)
  if (loose) return fail(loose)
  const drawn: Drawn[] = []
  for (const draft of drafts) drawn.push(await redraw(store, draft))
  const [pages, outlines] = [drawn.flatMap((d) => d.pages), drawn.flatMap((d) => d.outlines)]
  const tallies = drafts.flatMap((draft) => retally(memory, draft, outlines))
  const incomplete = checkArticles(articles, memory, tallies) ?? (await checkTexts(database, articles, memory, contents))
  if (incomplete) return fail(incomplete)
  const initiatives = changedInitiatives(memory, touched, drafts, after)
  if (initiatives.some((row) => !row.initiative && row.mentions > 0)) return fail(problem('initiative-has-mentions'))
  const rejections = changedRejections(touched, after)
  const changed = { project: after.project, codebook: after.codebook, articles, tallies, initiatives, rejections }
  const row = logRow(store, plan, {
    articles: articles.map((a) => a.id),
    pages: [...pages, ...outlines].map((r) => [r.article, r.page]),
    initiatives: initiatives.map(({ id }) => id),
    rejections: rejections.map(({ key }) => key),
    newPages: drawn.reduce((sum, { newPages }) => sum + newPages, 0),
    sums: movedSums(
      memory,
      changed,
      drawn.reduce((sum, { movedSum }) => sum + movedSum, 0),
    ),
  })
  return ok({ row, delta: { ...changed, pages, outlines } })
}

interface Before {
  readonly article: ArticleId
  readonly touched: TouchedInArticle
  readonly outline: Outline
  readonly annotations: readonly Annotation[]
  readonly links: readonly Link[]
}

async function readBefore({ database, memory }: Store, { inArticles }: Touched): Promise<Before[]> {
  const before: Before[] = []
  for (const [article, touched] of inArticles) {
    const outline = await needOutline(database, memory, article)
    const pages = await needPages(database, memory, pagesTouched(article, touched, outline))
    before.push({
      article,
      touched,
      outline,
      annotations: annotationsBefore(touched, outline, pages),
      links: linksBefore(touched, outline),
    })
  }
  return before
}

function stateOf(memory: ProjectMemory, touched: Touched, before: readonly Before[]): State {
  const articles = [...touched.articles].flatMap((id) => memory.articleRow(id)?.article ?? [])
  const rejections = [...touched.rejections].flatMap((key) => memory.rejections().get(key) ?? [])
  return {
    project: memory.project(),
    codebook: memory.codebook(),
    articles: new Map(articles.map((a) => [a.id, a])),
    annotations: new Map(before.flatMap((b) => b.annotations).map((a) => [a.id, a])),
    links: new Map(before.flatMap((b) => b.links).map((l) => [l.id, l])),
    initiatives: initiativesBefore(memory, touched),
    rejections: new Map(rejections.map((r) => [r.key, r])),
  }
}

function redrawArticles(memory: ProjectMemory, touched: Touched, after: State): ArticleRow[] {
  let next = memory.articleCount()
  return [...touched.articles].flatMap((id) => {
    const row = memory.articleRow(id)
    const article = after.articles.get(id) ?? null
    if ((row?.article ?? null) === article) return []
    return [{ id, order: row?.order ?? next++, article }]
  })
}

function initiativesBefore(memory: ProjectMemory, { initiatives: { ids, all } }: Touched): State['initiatives'] {
  const known = memory.initiatives()
  return all ? new Map(known) : new Map([...ids].flatMap((id) => known.get(id) ?? []).map((initiative) => [initiative.id, initiative]))
}

/** Those that the edit changes, or whose number of mentions it changes. */
function changedInitiatives(
  memory: ProjectMemory,
  { initiatives }: Touched,
  drafts: readonly ArticleDraft[],
  after: State,
): InitiativeRow[] {
  const moved = mentionsMoved(drafts)
  return [...initiatives.ids].flatMap((id) => {
    const initiative = after.initiatives.get(id) ?? null
    const by = moved.get(id) ?? 0
    if (by === 0 && initiative === (memory.initiatives().get(id) ?? null)) return []
    return [{ id, initiative, mentions: memory.mentionsOf(id) + by }]
  })
}

/** How many mentions more (or fewer) each initiative has after the edit. */
function mentionsMoved(drafts: readonly ArticleDraft[]): ReadonlyMap<InitiativeId, number> {
  const moved = new Map<InitiativeId, number>()
  const move = (id: InitiativeId | undefined, by: number) => {
    if (id !== undefined) moved.set(id, (moved.get(id) ?? 0) + by)
  }
  for (const { before, after } of drafts.flatMap(({ annotations }) => [...annotations.values()])) {
    move(before?.initiative, -1)
    move(after?.initiative, 1)
  }
  return moved
}

const changedRejections = ({ rejections }: Touched, after: State): RejectionChange[] =>
  [...rejections].map((key) => ({ key, rejection: after.rejections.get(key) ?? null }))

interface Drawn {
  readonly pages: readonly PageRow[]
  readonly outlines: readonly OutlineRow[]
  /** Pages that came, less those that went. */
  readonly newPages: number
  /** How much it moves the sum of pages and outlines. */
  readonly movedSum: number
}

async function redraw({ database, memory }: Store, draft: ArticleDraft): Promise<Drawn> {
  const old = await needPages(database, memory, dirtyPages(draft))
  const pages = redrawPages(draft, old)
  const outlines = redrawOutlines(draft, pages)
  const before = pages.filter(({ page }) => draft.outline.row(page)?.ids.length).length
  const after = pages.filter(({ annotations }) => annotations.length > 0).length
  const oldOutlines = outlines.map(({ page }) => draft.outline.row(page))
  const movedSum = movedBy(old, pages, sumOfPage) + movedBy(oldOutlines, outlines, sumOfOutline)
  return { pages, outlines, newPages: after - before, movedSum }
}

function retally(memory: ProjectMemory, { article, outline }: ArticleDraft, outlines: readonly OutlineRow[]): TallyRow[] {
  const own = outlines.filter((row) => row.article === article)
  if (own.length === 0) return []
  const tally = own.reduce((t, row) => moveTally(t, tallyOf(outline.row(row.page)), tallyOf(row)), memory.tally(article))
  return [{ article, ...tally }]
}

/** A removed article may not leave annotations behind, also not one that another window has just made. */
function checkArticles(articles: readonly ArticleRow[], memory: ProjectMemory, tallies: readonly TallyRow[]): Problem | null {
  const after = new Map(tallies.map((t) => [t.article, t]))
  const loose = articles.some(({ id, article }) => !article && (after.get(id) ?? memory.tally(id)).annotations > 0)
  return loose ? problem('article-has-annotations') : null
}

/** An article that comes (back) has its text here: it is in the import, or was kept when the article was removed. */
async function checkTexts(
  database: ProjectDatabase,
  articles: readonly ArticleRow[],
  memory: ProjectMemory,
  contents: readonly ImportedArticle[],
): Promise<Problem | null> {
  const given = new Set(contents.map((c) => c.article.id))
  const missing: ArticleId[] = articles.flatMap(({ id, article }) =>
    article && !given.has(id) && !memory.articleRow(id)?.article ? [id] : [],
  )
  if (missing.length === 0) return null
  const kept = await database.texts.where(':id').anyOf(missing).count()
  return kept === missing.length ? null : problem('text-missing')
}
