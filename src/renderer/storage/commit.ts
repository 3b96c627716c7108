import { applyChanges, type Change } from '#core/edits/change'
import { type Action, type Edit, tick } from '#core/edits/edit'
import type { State } from '#core/edits/state'
import type { ArticleId, CoderId, EditId } from '#core/model/ids'
import { EditId as EditIdSchema } from '#core/model/ids'
import { type Problem, problem } from '#core/model/problem'
import { canonicalJson } from '#core/util/canonical-json'
import { fail, ok, type Result } from '#core/util/result'
import { sha256OfText } from '#core/util/sha256'
import { uuid7 } from '#core/util/uuid7'
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
import type { ProjectDatabase } from './database'
import { catchUp } from './follow'
import { isEmptyOutline, type OutlineRow } from './outline-row'
import type { PageRow } from './page'
import type { Delta, ProjectMemory, Woken } from './project-memory'
import type { ImportedArticle } from './project-port'
import { needOutline, needPages } from './read-rows'
import type { ArticleRow, LogRow, Tail, TallyRow } from './rows'
import { moveTally, NO_TALLY, tallyOf } from './tally'
import { type Touched, touchedBy } from './touched'
import type { Push, Stacks } from './undo-stack'

/** One open project, as the functions that read and write it see it. */
export interface Store {
  readonly database: ProjectDatabase
  readonly memory: ProjectMemory
  readonly author: () => { readonly coder: CoderId; readonly device: string }
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number
  /** Random bytes, `length` of them. */
  readonly random: (length: number) => Uint8Array
}

/** What is to be done, decided inside the transaction, when the newest state is known. */
export interface Plan {
  readonly action: Action
  readonly changes: readonly Change[]
  readonly undoes: EditId | null
  readonly redoes: EditId | null
  readonly push: (stacks: Stacks, entry: { readonly n: number; readonly action: Action }) => Push
}

export type Planner = () => Result<Plan> | Promise<Result<Plan>>

export interface Committed {
  readonly result: Result<Edit>
  readonly woken: readonly Woken[]
}

/**
 * The only way anything is written to a project. One transaction with strict durability: it brings memory up to the end of the log, plans,
 * applies the changes to the rows they touch, and writes those rows with the edit; or it writes nothing. Memory follows after the disk.
 * Rejects when the database does.
 */
export async function commit(store: Store, plan: Planner, contents: readonly ImportedArticle[] = []): Promise<Committed> {
  const { database, memory } = store
  const woken: Woken[] = []
  const prepared = await database.transaction('rw', database.tables, async () => {
    woken.push(...(await catchUp(database, memory)))
    const planned = await plan()
    if (!planned.ok) return planned
    const prepared = await prepare(store, planned.value, contents)
    if (prepared.ok) await write(database, prepared.value, contents)
    return prepared
  })
  if (!prepared.ok) return { result: prepared, woken }
  woken.push(memory.absorb(prepared.value.delta))
  return { result: ok(prepared.value.row.edit), woken }
}

interface Prepared {
  readonly delta: Delta
  readonly row: LogRow
}

async function prepare(store: Store, plan: Plan, contents: readonly ImportedArticle[]): Promise<Result<Prepared>> {
  const { database, memory } = store
  const touched = touchedBy(plan.changes)
  const before = await readBefore(store, touched)
  const after = stateOf(memory, touched, before)
  const refusal = applyChanges(after, plan.changes)
  if (refusal) return fail(refusal)
  const articles = redrawArticles(memory, touched, after)
  const drafts = before.map((b) => draftArticle(b.article, b.touched, b.outline, b, after))
  const loose = drafts.map(checkNoLooseLinks).find((p) => p !== null)
  if (loose) return fail(loose)
  const drawn = []
  for (const draft of drafts) drawn.push(await redraw(store, draft))
  const [pages, outlines] = [drawn.flatMap((d) => d.pages), drawn.flatMap((d) => d.outlines)]
  const tallies = drafts.flatMap((draft) => retally(memory, draft, outlines))
  const incomplete = checkArticles(articles, memory, tallies) ?? (await checkTexts(database, articles, memory, contents))
  if (incomplete) return fail(incomplete)
  const row = logRow(store, plan, articles, pages, outlines)
  const tail = tailAfter(memory.tail(), row, plan, articles, memory)
  return ok({ row, delta: { tail, project: after.project, codebook: after.codebook, articles, tallies, pages, outlines } })
}

type Before = Awaited<ReturnType<typeof readBefore>>

async function readBefore({ database, memory }: Store, { inArticles }: Touched) {
  const before = []
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

function stateOf(memory: ProjectMemory, touched: Touched, before: Before): State {
  const articles = [...touched.articles].flatMap((id) => memory.articleRow(id)?.article ?? [])
  return {
    project: memory.project(),
    codebook: memory.codebook(),
    articles: new Map(articles.map((a) => [a.id, a])),
    annotations: new Map(before.flatMap((b) => b.annotations).map((a) => [a.id, a])),
    links: new Map(before.flatMap((b) => b.links).map((l) => [l.id, l])),
  }
}

function redrawArticles(memory: ProjectMemory, touched: Touched, after: State): ArticleRow[] {
  let next = memory.tail().articles
  return [...touched.articles].flatMap((id) => {
    const row = memory.articleRow(id)
    const article = after.articles.get(id) ?? null
    if ((row?.article ?? null) === article) return []
    return [{ id, order: row?.order ?? next++, article }]
  })
}

async function redraw({ database, memory }: Store, draft: ArticleDraft): Promise<{ pages: PageRow[]; outlines: OutlineRow[] }> {
  const pages = redrawPages(draft, await needPages(database, memory, dirtyPages(draft)))
  return { pages, outlines: redrawOutlines(draft, pages) }
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

const authorKey = (author: Edit['author']): string => JSON.stringify([author.coder, author.device])

function logRow(
  store: Store,
  plan: Plan,
  articles: readonly ArticleRow[],
  pages: readonly PageRow[],
  outlines: readonly OutlineRow[],
): LogRow {
  const tail = store.memory.tail()
  const edit = newEdit(store, plan)
  const n = tail.n + 1
  const written = new Map(
    [...pages, ...outlines].map((row) => [`${row.page} ${row.article}`, [row.article, row.page] as [ArticleId, number]]),
  )
  return {
    n,
    edit,
    below: plan.push(tail, { n, action: edit.action }).below,
    articles: articles.map((row) => row.id),
    pages: [...written.values()],
  }
}

function newEdit({ memory, author, now, random }: Store, { action, changes, undoes, redoes }: Plan): Edit {
  const own = author()
  const last = memory.tail().authors.get(authorKey(own))
  const wall = now()
  return {
    id: EditIdSchema.parse(uuid7(wall, random(10))),
    author: own,
    seq: (last?.seq ?? 0) + 1,
    clock: tick(memory.tail().clock, wall),
    codebookVersion: memory.codebook().version,
    previous: last?.hash ?? '',
    action,
    undoes,
    redoes,
    changes: [...changes],
  }
}

function tailAfter(tail: Tail, { n, edit }: LogRow, plan: Plan, articles: readonly ArticleRow[], memory: ProjectMemory): Tail {
  const added = articles.filter((row) => !memory.articleRow(row.id)).length
  return {
    n,
    clock: edit.clock,
    ...plan.push(tail, { n, action: edit.action }).stacks,
    authors: withAuthor(tail.authors, edit),
    articles: tail.articles + added,
  }
}

/** The authors' newest edits after one more. */
export function withAuthor(authors: Tail['authors'], edit: Edit): Tail['authors'] {
  return new Map([...authors, [authorKey(edit.author), { seq: edit.seq, hash: sha256OfText(canonicalJson(edit)) }]])
}

async function write(database: ProjectDatabase, { delta, row }: Prepared, contents: readonly ImportedArticle[]): Promise<void> {
  await Promise.all([
    database.edits.add(row),
    database.meta.bulkPut([
      { name: 'tail', value: delta.tail },
      { name: 'project', value: delta.project },
      { name: 'codebook', value: delta.codebook },
    ]),
    ...writeRows(database, delta),
    ...(contents.length > 0 ? writeContents(database, contents) : []),
  ])
}

function writeRows(database: ProjectDatabase, delta: Delta): PromiseLike<unknown>[] {
  const pages = split(delta.pages, (row) => row.annotations.length === 0)
  const outlines = split(delta.outlines, isEmptyOutline)
  const tallies = split(delta.tallies, (row) => row.annotations === NO_TALLY.annotations && row.links === NO_TALLY.links)
  return [
    ...some(delta.articles, (rows) => database.articles.bulkPut(rows)),
    ...some(pages.kept, (rows) => database.pages.bulkPut(rows)),
    ...some(pages.gone, (rows) => database.pages.bulkDelete(rows.map((row) => [row.article, row.page]))),
    ...some(outlines.kept, (rows) => database.outlines.bulkPut(rows)),
    ...some(outlines.gone, (rows) => database.outlines.bulkDelete(rows.map((row) => [row.article, row.page]))),
    ...some(tallies.kept, (rows) => database.tallies.bulkPut(rows)),
    ...some(tallies.gone, (rows) => database.tallies.bulkDelete(rows.map((row) => row.article))),
  ]
}

const split = <T>(rows: readonly T[], isGone: (row: T) => boolean) => ({
  kept: rows.filter((row) => !isGone(row)),
  gone: rows.filter(isGone),
})

const some = <T>(rows: readonly T[], request: (rows: readonly T[]) => PromiseLike<unknown>): PromiseLike<unknown>[] =>
  rows.length > 0 ? [request(rows)] : []

function writeContents(database: ProjectDatabase, contents: readonly ImportedArticle[]): PromiseLike<unknown>[] {
  return [
    database.sources.bulkPut(contents.map(({ source }) => ({ ...source, bytes: ownBytes(source.bytes) }))),
    database.texts.bulkAdd(contents.map(({ article, text }) => ({ id: article.id, ...text }))),
  ]
}

/** A view of a larger buffer would be stored with all of it. */
export const ownBytes = (bytes: Uint8Array): Uint8Array => (bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice())
