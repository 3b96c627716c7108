import { readExchange } from '#core/formats/exchange/exchange-formats'
import type { ExchangeInput } from '#core/formats/exchange/files'
import { type Mapping, suggestedMapping, type Uses, usesOf } from '#core/formats/exchange/mapping'
import { type Plan, type PlanReport, planImport } from '#core/formats/exchange/plan'
import type { Utf8Codec } from '#core/formats/json/utf8-codec'
import type { CoderId } from '#core/model/ids'
import type { Problem } from '#core/model/problem'
import type { IndexedDb } from './database'
import { snapshotOf } from './export-as'
import type { ProjectKey } from './project-port'

/** Annotations of other tools, or of another project, to be brought into a project. */
export interface ImportOrder {
  readonly key: ProjectKey
  readonly files: readonly ExchangeInput[]
  /** What becomes of codes and attributes; `null` for what is most likely meant. */
  readonly mapping: Mapping | null
  /** Who imports, and when (UTC, ISO 8601 with milliseconds). */
  readonly coder: CoderId
  readonly now: string
}

export type ImportRequest = ({ readonly task: 'look-into' } & ImportOrder) | ({ readonly task: 'plan-import' } & ImportOrder)

/** What is in the files, and what would become of it. */
export interface LookedInto {
  /** The format's label. */
  readonly format: string
  readonly uses: Uses
  readonly mapping: Mapping
  readonly report: PlanReport
  /** What could not be read. */
  readonly problems: readonly Problem[]
}

export type AnnotationsOutcome =
  | { readonly kind: 'looked-into'; readonly found: LookedInto }
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly problems: readonly [Problem] }

interface ImportParts {
  readonly idb: IndexedDb
  readonly utf8: Utf8Codec
}

/** Nothing is written: the plan is committed by whoever asked. */
export async function importAnnotations(order: ImportRequest, { idb, utf8 }: ImportParts): Promise<AnnotationsOutcome> {
  const read = readExchange(order.files, utf8)
  if (!read.ok) return refuse(read.problem)
  const snapshot = await snapshotOf(order.key, idb)
  if (!snapshot.ok) return refuse(snapshot.problem)
  const { format, exchange } = read.value
  const uses = usesOf(exchange)
  const mapping = order.mapping ?? suggestedMapping(uses, snapshot.value.codebook)
  const plan = planImport(exchange, snapshot.value, mapping, { coder: order.coder, now: order.now, origin: format.label })
  if (order.task === 'plan-import') return { kind: 'planned', plan }
  return { kind: 'looked-into', found: { format: format.label, uses, mapping, report: plan.report, problems: exchange.problems } }
}

const refuse = (reason: Problem): AnnotationsOutcome => ({ kind: 'refused', problems: [reason] })
