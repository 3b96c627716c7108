import type { Change } from '#core/edits/change'
import type { Action } from '#core/edits/edit'
import type { Journals } from '#core/journal/journals'
import type { Annotation } from '#core/model/annotation'
import type { Article } from '#core/model/article'
import { type Codebook, FIGURE, INITIATIVE, MEASURES } from '#core/model/codebook'
import { AnnotationId, ArticleId, type CodeId, CoderId, type InitiativeId, LinkId } from '#core/model/ids'
import type { Initiative } from '#core/model/initiative'
import type { Link } from '#core/model/link'
import type { Rejection } from '#core/model/rejection'
import { articleText } from '#core/suggestions/testing/samples'
import { utf8Encode } from '#core/text/utf8'
import type { Result } from '#core/util/result'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'
import type { IndexedDb } from '../database'
import type { ImportedArticle, LiveProject } from '../project-port'
import { createShelf, type Shelf, type ShelfParts } from '../shelf'

/** A machine of its own: its databases, its clock (one second later at every look) and its randomness (the same every time). */
export interface World {
  readonly idb: IndexedDb
  readonly parts: ShelfParts & { readonly idb: IndexedDb }
  readonly shelf: () => Promise<Shelf>
}

export const START = Date.UTC(2026, 10, 23, 8)

export function createWorld(idb: IndexedDb, seed = 1, journals: Journals | null = null): World {
  let time = START
  let state = seed
  const random = (length: number) =>
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state >>> 24
    })
  const now = () => {
    time += 1000
    return time
  }
  const parts = { now, random, codebook: smallCodebook, coderName: '编码员', idb, journals }
  return { idb, parts, shelf: () => createShelf(parts) }
}

const label = (en: string, zh: string) => ({ en, 'zh-CN': zh })
const prose = { hotkey: '', definition: '', include: '', exclude: '', examples: [], attributes: [], parent: null }

export const smallCodebook: Codebook = {
  version: 1,
  codes: [
    { ...prose, id: INITIATIVE, label: label('Initiative', '举措'), slot: 1 },
    { ...prose, id: FIGURE, label: label('Figure', '数字'), slot: 2 },
  ],
  linkTypes: [{ id: MEASURES, label: label('measures', '衡量'), from: [FIGURE], to: [INITIATIVE] }],
}

export const action: Action = { name: 'test', params: {} }

const CREATED = '2026-11-23T08:00:00.000Z'

export function sampleArticle(name: string, text: string): ImportedArticle {
  const bytes = utf8Encode(text)
  const hash = sha256OfBytes(bytes)
  const article: Article = {
    id: ArticleId.parse(name),
    source: hash,
    textHash: sha256OfText(text),
    length: text.length,
    title: name,
    outlet: '',
    date: '',
    author: '',
    place: '',
    url: '',
    language: 'zh-CN',
    status: 'new',
    reason: '',
    memo: '',
    addedAt: CREATED,
  }
  const content = articleText(text)
  return { source: { hash, bytes, fileName: `${name}.txt`, mime: 'text/plain', encoding: 'utf-8' }, article, text: content }
}

export function sampleAnnotation(article: string, name: string, start: number, end: number, code: CodeId = FIGURE): Annotation {
  return {
    id: AnnotationId.parse(name),
    article: ArticleId.parse(article),
    code,
    anchor: { spans: [{ start, end }], quote: '', prefix: '', suffix: '' },
    attributes: {},
    certainty: 'sure',
    memo: '',
    coder: CoderId.parse('coder'),
    createdAt: CREATED,
    provenance: { by: 'coder', detail: '' },
  }
}

export function sampleLink(article: string, name: string, from: string, to: string): Link {
  return {
    id: LinkId.parse(name),
    type: MEASURES,
    article: ArticleId.parse(article),
    from: AnnotationId.parse(from),
    to: AnnotationId.parse(to),
    coder: CoderId.parse('coder'),
    createdAt: CREATED,
  }
}

export const sampleInitiative = (id: InitiativeId, name: string): Initiative => ({
  id,
  name,
  note: '',
  coder: CoderId.parse('coder'),
  createdAt: CREATED,
})

export const sampleRejection = (key: string): Rejection => ({ key, quote: '两个', coder: CoderId.parse('coder'), createdAt: CREATED })

export const adding = (...annotations: readonly Annotation[]): Change[] =>
  annotations.map((annotation) => ({ kind: 'add-annotation', annotation }))

/** The value of a result that must have come out well. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`unexpected problem: ${JSON.stringify(result.problem)}`)
  return result.value
}

export async function newProject(shelf: Shelf, ...articles: readonly ImportedArticle[]): Promise<LiveProject> {
  const project = must(await shelf.open(must(await shelf.create('新项目'))))
  if (articles.length > 0) must(await project.addArticles(action, articles))
  return project
}
