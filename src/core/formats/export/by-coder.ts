import type { Document } from '#core/formats/export/documents'
import { safeName } from '#core/formats/export/file-name'
import type { Annotation } from '#core/model/annotation'
import type { Link } from '#core/model/link'
import type { Coder } from '#core/model/project'
import type { Snapshot } from '#core/model/snapshot'

/** What one coder did with one article: for formats that do not know several coders of one text. */
export interface CoderPart {
  readonly coder: Coder
  readonly annotations: readonly Annotation[]
  /** Those with both ends among the annotations. */
  readonly links: readonly Link[]
}

/** A folder for each coder who has annotated anything; the first coder's where nobody has. */
export function coderFolders({ project, annotations }: Snapshot): ReadonlyMap<Coder, string> {
  const busy = new Set(annotations.map(({ coder }) => coder))
  const coders = project.coders.filter(({ id }) => busy.has(id))
  const shown = coders.length > 0 ? coders : project.coders.slice(0, 1)
  return new Map(shown.map((coder, i) => [coder, `${i + 1}-${safeName(coder.name, 'coder').replaceAll(' ', '_')}`]))
}

export function partOf({ annotations, links }: Document, coder: Coder): CoderPart {
  const own = annotations.filter((annotation) => annotation.coder === coder.id)
  const ids = new Set(own.map(({ id }) => id))
  return { coder, annotations: own, links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)) }
}
