import { applyChanges } from '#core/edits/change'
import type { State } from '#core/edits/state'
import type { Exchange } from '#core/formats/exchange/exchange'
import { suggestedMapping, usesOf } from '#core/formats/exchange/mapping'
import { type PlanReport, planImport } from '#core/formats/exchange/plan'
import type { Codebook } from '#core/model/codebook'
import type { Coder, Project } from '#core/model/project'
import type { Snapshot } from '#core/model/snapshot'
import { fail, ok, type Result } from '#core/util/result'

export interface NewProject {
  /** For what the file does not say. */
  readonly project: Omit<Project, 'coders'>
  readonly coder: Coder
  readonly codebook: Codebook
  /** The format's label. */
  readonly origin: string
}

export interface MadeProject {
  readonly snapshot: Snapshot
  readonly report: PlanReport
}

/** A project of its own made of an annotation file; the inverse of that format's export, up to what the format loses. Fails when the file contradicts itself. */
export function projectOfExchange(exchange: Exchange, given: NewProject): Result<MadeProject> {
  const project: Project = exchange.project ?? { ...given.project, coders: [given.coder] }
  const codebook = exchange.codebook ?? given.codebook
  const empty: Snapshot = {
    project,
    codebook,
    sources: [],
    articles: [],
    annotations: [],
    links: [],
    initiatives: exchange.initiatives,
    rejections: [],
    history: [],
  }
  const context = { coder: project.coders[0]?.id ?? given.coder.id, now: given.project.createdAt, origin: given.origin }
  const { articles, changes, report } = planImport(exchange, empty, suggestedMapping(usesOf(exchange), codebook), context)
  const byId = new Map(articles.map(({ article }) => [article.id, article]))
  const state: State = {
    project,
    codebook,
    articles: byId,
    annotations: new Map(),
    links: new Map(),
    initiatives: new Map(exchange.initiatives.map((each) => [each.id, each])),
    rejections: new Map(),
  }
  const refusal = changes.length === 0 ? null : applyChanges(state, changes)
  if (refusal) return fail(refusal)
  return ok({
    report,
    snapshot: {
      ...empty,
      ...{
        project: state.project,
        codebook: state.codebook,
        annotations: [...state.annotations.values()],
        links: [...state.links.values()],
        initiatives: [...state.initiatives.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      },
      sources: [...new Map(articles.map(({ source }) => [source.hash, source])).values()],
      articles: articles.map(({ article, text }) => ({ ...article, content: text })),
    },
  })
}
