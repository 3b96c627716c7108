import { applyChanges, type Change } from '#core/edits/change'
import { type Edit, tick } from '#core/edits/edit'
import type { State } from '#core/edits/state'
import type { Exchange } from '#core/formats/exchange/exchange'
import { suggestedMapping, usesOf } from '#core/formats/exchange/mapping'
import { type Plan, type PlanReport, planImport } from '#core/formats/exchange/plan'
import type { CoderId, EditId } from '#core/model/ids'
import type { Snapshot } from '#core/model/snapshot'
import { fail, ok, type Result } from '#core/util/result'

export interface MergeContext {
  readonly coder: CoderId
  /** Milliseconds since the Unix epoch. */
  readonly now: number
  /** For the edit in the project's log, and the log it is the first of. */
  readonly edit: EditId
  readonly device: string
  /** The format's label. */
  readonly origin: string
}

export interface Merged {
  readonly snapshot: Snapshot
  readonly report: PlanReport
}

const byId = <T extends { readonly id: K }, K>(things: readonly T[]): Map<K, T> => new Map(things.map((each) => [each.id, each]))

const stateOf = ({ project, codebook, articles, annotations, links, initiatives, rejections }: Snapshot): State => ({
  ...{ project, codebook, articles: byId(articles), annotations: byId(annotations), links: byId(links), initiatives: byId(initiatives) },
  rejections: new Map(rejections.map((each) => [each.key, each])),
})

function editOf(
  { history, codebook }: Snapshot,
  { report, changes }: Plan & { readonly changes: readonly Change[] },
  context: MergeContext,
): Edit {
  const { edit: id, device, coder, now } = context
  return {
    ...{ id, author: { coder, device }, seq: 1, clock: tick(history.at(-1)?.clock ?? null, now), codebookVersion: codebook.version },
    ...{ previous: '', action: { name: 'import-annotations', params: { count: report.exact + report.moved } }, undoes: null, redoes: null },
    changes: [...changes],
  }
}

/** The project with what an annotation file says, as one more edit in its log. Fails when the file contradicts itself. */
export function mergedProject(exchange: Exchange, into: Snapshot, context: MergeContext): Result<Merged> {
  const now = new Date(context.now).toISOString()
  const mapping = suggestedMapping(usesOf(exchange), into.codebook)
  const plan = planImport(exchange, into, mapping, { coder: context.coder, now, origin: context.origin })
  const changes = [...plan.articles.map(({ article }) => ({ kind: 'add-article' as const, article })), ...plan.changes]
  if (changes.length === 0) return ok({ snapshot: into, report: plan.report })
  const state = stateOf(into)
  const refusal = applyChanges(state, changes)
  if (refusal) return fail(refusal)
  const sources = new Map([...into.sources, ...plan.articles.map(({ source }) => source)].map((source) => [source.hash, source]))
  return ok({
    report: plan.report,
    snapshot: {
      ...into,
      ...{ project: state.project, codebook: state.codebook, sources: [...sources.values()], links: [...state.links.values()] },
      articles: [...into.articles, ...plan.articles.map(({ article, text }) => ({ ...article, content: text }))],
      annotations: [...state.annotations.values()],
      initiatives: [...state.initiatives.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      history: [...into.history, editOf(into, { ...plan, changes }, context)],
    },
  })
}
