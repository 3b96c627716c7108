import type { Exchange } from '#core/formats/exchange/exchange'
import { type MergeContext, type Merged, mergedProject } from '#core/formats/exchange/into-project'
import type { Codebook } from '#core/model/codebook'
import type { Coder, Project } from '#core/model/project'
import type { Snapshot } from '#core/model/snapshot'
import { ok, type Result } from '#core/util/result'

/** For what the file does not say. */
export interface NewProject extends Omit<MergeContext, 'coder'> {
  readonly project: Omit<Project, 'coders'>
  readonly coder: Coder
  readonly codebook: Codebook
}

/**
 * A project of its own made of an annotation file; the inverse of that format's export, up to what the format loses. Its log begins after that.
 * Fails when the file contradicts itself.
 */
export function projectOfExchange(exchange: Exchange, given: NewProject): Result<Merged> {
  const project: Project = exchange.project ?? { ...given.project, coders: [given.coder] }
  const codebook = exchange.codebook ?? given.codebook
  const { initiatives } = exchange
  const empty: Snapshot = {
    project,
    codebook,
    initiatives,
    sources: [],
    articles: [],
    annotations: [],
    links: [],
    rejections: [],
    history: [],
  }
  const merged = mergedProject(exchange, empty, { ...given, coder: project.coders[0]?.id ?? given.coder.id })
  return merged.ok ? ok({ ...merged.value, snapshot: { ...merged.value.snapshot, history: [] } }) : merged
}
