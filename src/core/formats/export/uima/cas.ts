import type { CoderPart } from '#core/formats/export/by-coder'
import { printable } from '#core/formats/export/characters'
import { type Document, hullOf } from '#core/formats/export/documents'
import { SPAN_SUPERTYPE, type TypeSystem } from '#core/formats/export/uima/types'
import type { Annotation } from '#core/model/annotation'

/** A feature that points to another structure. */
export interface Reference {
  readonly to: number
}

export interface FeatureStructure {
  readonly id: number
  readonly type: string
  readonly features: Readonly<Record<string, string | number | boolean | Reference>>
}

/** One text with what one coder said of it; offsets in UTF-16 code units, as UIMA counts. */
export interface Cas {
  readonly text: string
  readonly language: string
  /** Their ids follow `SOFA_ID`. */
  readonly structures: readonly FeatureStructure[]
}

export const SOFA_ID = 1

function ownFeatures({ id, createdAt, certainty, memo, provenance, byHand, initiative, codebookVersion, anchor, attributes }: Annotation) {
  return {
    annotationId: id,
    created: createdAt,
    certainty,
    ...(memo && { memo }),
    ...((provenance.by !== 'coder' || provenance.detail) && { provenance: `${provenance.by} ${provenance.detail}`.trim() }),
    ...(byHand && { byHand: byHand.join(' ') }),
    ...(initiative && { initiativeId: initiative }),
    ...(codebookVersion && { codebookVersion: String(codebookVersion) }),
    ...(anchor.spans.length > 1 && { spans: anchor.spans.map(({ start, end }) => `${start}-${end}`).join(' ') }),
    ...(Object.keys(attributes).length > 0 && { attributesJson: JSON.stringify(attributes) }),
  }
}

export function casOf({ text, article }: Document, { annotations, links }: CoderPart, types: TypeSystem): Cas {
  const language = article.language || 'x-unspecified'
  const document = { id: SOFA_ID + 1, type: 'uima.tcas.DocumentAnnotation', features: { begin: 0, end: text.length, language } }
  const ids = new Map(annotations.map(({ id }, i) => [id, document.id + 1 + i]))
  const spans = annotations.map((annotation) => {
    const { start, end } = hullOf(annotation)
    const type = types.code(annotation.code)
    const features = { begin: start, end, ...ownFeatures(annotation), ...type?.valuesOf(annotation.attributes) }
    return { id: ids.get(annotation.id) ?? 0, type: type?.name ?? SPAN_SUPERTYPE, features }
  })
  const places = new Map(annotations.map((annotation) => [annotation.id, hullOf(annotation)]))
  const relations = links.map((link, i) => {
    const place = places.get(link.to)
    const ends = { Governor: { to: ids.get(link.from) ?? 0 }, Dependent: { to: ids.get(link.to) ?? 0 } }
    const features = {
      begin: place?.start ?? 0,
      end: place?.end ?? 0,
      ...ends,
      linkId: link.id,
      created: link.createdAt,
      coder: link.coder,
      ...(link.role && { role: link.role }),
    }
    return { id: document.id + 1 + annotations.length + i, type: types.link(link.type)?.name ?? SPAN_SUPERTYPE, features }
  })
  return { text: printable(text), language, structures: [document, ...spans, ...relations] }
}
