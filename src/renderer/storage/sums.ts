import type { InitiativeId } from '#core/model/ids'
import type { Rejection } from '#core/model/rejection'
import { crc32 } from '#core/util/crc32'
import { isEmptyOutline, type OutlineRow } from './outline-row'
import type { PageRow } from './page'
import type { Loaded, ProjectMemory } from './project-memory'
import type { ArticleRow, InitiativeRow, RejectionChange, Sums, TallyRow } from './rows'
import { bytesOfPage, type StoredPage } from './stored-page'

/** FNV-1a over UTF-16 units: any one that changes changes the hash. An unsigned 32-bit integer. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

const total = <T>(rows: Iterable<T>, sumOf: (row: T) => number): number => {
  let sum = 0
  for (const row of rows) sum = (sum + sumOf(row)) >>> 0
  return sum
}

const ofMeta = (name: 'project' | 'codebook', value: unknown): number => hashOf(`${name} ${JSON.stringify(value)}`)

/** Rows are values: the sum of one stays true. Every edit asks for it twice, when the row comes and when it goes. */
function remembered<T extends object>(sumOf: (row: T) => number): (row: T) => number {
  const known = new WeakMap<T, number>()
  return (row) => {
    const sum = known.get(row) ?? sumOf(row)
    known.set(row, sum)
    return sum
  }
}

const ofArticleRow = remembered((row: ArticleRow) => hashOf(JSON.stringify(row)))
const ofArticle = (row: ArticleRow | null): number => (row ? ofArticleRow(row) : 0)

/** What is not stored counts nothing. */
const ofTally = ({ article, annotations, figures, initiatives, links, unlinked }: TallyRow): number =>
  annotations + links === 0 ? 0 : hashOf(`${article} ${annotations} ${figures} ${initiatives} ${links} ${unlinked}`)

const ofInitiative = ({ id, initiative, mentions }: InitiativeRow): number =>
  initiative ? hashOf(`${id} ${mentions} ${JSON.stringify(initiative)}`) : 0

const ofRejection = (rejection: Rejection | null | undefined): number => (rejection ? hashOf(JSON.stringify(rejection)) : 0)

const ofPage = remembered((row: PageRow) => sumOfStored(row, bytesOfPage(row)))

/** Of one page of annotations, as it is on the disk. */
export const sumOfPage = (row: PageRow): number => (row.annotations.length === 0 ? 0 : ofPage(row))

const sumOfStored = ({ article, page }: Pick<PageRow, 'article' | 'page'>, bytes: Uint8Array): number =>
  hashOf(`${article} ${page} ${crc32(bytes)}`)

const ofOutline = remembered(({ article, page, ids, starts, ends, codeIndexes, codes, spans, links }: OutlineRow) =>
  hashOf(JSON.stringify([article, page, ids, [...starts], [...ends], [...codeIndexes], codes, [...spans], links])),
)

export const sumOfOutline = (row: OutlineRow | null): number => (!row || isEmptyOutline(row) ? 0 : ofOutline(row))

/** Of all rows that are read when a project is opened. */
export function sumOfRows({
  project,
  codebook,
  articles,
  tallies,
  initiatives,
  rejections,
}: Pick<Loaded, 'project' | 'codebook' | 'articles' | 'tallies' | 'initiatives' | 'rejections'>): number {
  const meta = ofMeta('project', project) + ofMeta('codebook', codebook)
  return (
    (meta + total(articles, ofArticle) + total(tallies, ofTally) + total(initiatives, ofInitiative) + total(rejections, ofRejection)) >>> 0
  )
}

/** What an edit leaves of the rows it changes. */
interface Changed {
  readonly project: Loaded['project']
  readonly codebook: Loaded['codebook']
  readonly articles: readonly ArticleRow[]
  readonly tallies: readonly TallyRow[]
  readonly initiatives: readonly InitiativeRow[]
  readonly rejections: readonly RejectionChange[]
}

const moved = (before: number, after: number): number => after - before

const initiativeRow = (memory: ProjectMemory, id: InitiativeId): InitiativeRow => ({
  id,
  initiative: memory.initiatives().get(id) ?? null,
  mentions: memory.mentionsOf(id),
})

/** How much an edit moves the sum of the rows in memory. @param memory before the edit */
function movedRows(memory: ProjectMemory, { project, codebook, articles, tallies, initiatives, rejections }: Changed): number {
  const meta =
    (project === memory.project() ? 0 : moved(ofMeta('project', memory.project()), ofMeta('project', project))) +
    (codebook === memory.codebook() ? 0 : moved(ofMeta('codebook', memory.codebook()), ofMeta('codebook', codebook)))
  return (
    meta +
    total(articles, (row) => moved(ofArticle(memory.articleRow(row.id)), ofArticle(row))) +
    total(tallies, (row) => moved(ofTally({ article: row.article, ...memory.tally(row.article) }), ofTally(row))) +
    total(initiatives, (row) => moved(ofInitiative(initiativeRow(memory, row.id)), ofInitiative(row))) +
    total(rejections, ({ key, rejection }) => moved(ofRejection(memory.rejections().get(key)), ofRejection(rejection)))
  )
}

/** The sums after an edit; `null` while those before it are not known. @param pages how much it moves the sum of the pages */
export function movedSums(memory: ProjectMemory, changed: Changed, pages: number): Sums | null {
  const { sums } = memory.tail()
  return sums && { rows: (sums.rows + movedRows(memory, changed)) >>> 0, pages: (sums.pages + pages) >>> 0 }
}

/** How much it moves the sum when rows take the place of others. */
export const movedBy = <T>(before: readonly T[], after: readonly T[], sumOf: (row: T) => number): number =>
  moved(total(before, sumOf), total(after, sumOf))

/** Over all pages and outlines of a project. */
export const sumOfPages = (pages: readonly StoredPage[], outlines: readonly OutlineRow[]): number =>
  (total(pages, (row) => sumOfStored(row, row.annotations)) + total(outlines, sumOfOutline)) >>> 0
