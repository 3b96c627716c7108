import { figureRow } from '#core/analysis/figure-row'
import { Annotation } from '#core/model/annotation'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import { Initiative } from '#core/model/initiative'
import type { InitiativeFigure } from '#core/registry/initiative-figure'
import { whenOf } from '#core/registry/when'

const NOW = '2026-11-23T10:42:07.000Z'

export const initiativeOf = (id: string, name: string, more: Partial<Initiative> = {}): Initiative =>
  Initiative.parse({ id, name, note: '', coder: 'c1', createdAt: NOW, ...more })

const annotationOf = (id: string, code: string, quote: string, attributes: Annotation['attributes'] = {}, initiative?: string) =>
  Annotation.parse({
    ...{ id, article: 'a1', code, attributes, certainty: 'sure', memo: '', coder: 'c1', createdAt: NOW },
    anchor: { spans: [{ start: 0, end: quote.length }], quote, prefix: '', suffix: '' },
    provenance: { by: 'coder', detail: '' },
    ...(initiative && { initiative }),
  })

export const mentionOf = (id: string, quote: string, initiative?: string) => annotationOf(id, INITIATIVE, quote, {}, initiative)

/** @param said of the figure: `value`, `unit`, `entity`, `approx`, `bounds`, …; `asOf` and `date` give its time */
export function figureOf(id: string, said: Annotation['attributes'], articleDate = ''): InitiativeFigure {
  const annotation = annotationOf(id, FIGURE, `${said['value'] ?? ''}${said['unit'] ?? ''}`, { kind: 'count', ...said })
  const words = (name: string) => (typeof said[name] === 'string' ? String(said[name]) : '')
  return {
    row: figureRow(annotation, [], (text) => text),
    when: whenOf(words('asOf'), words('date'), articleDate),
    role: null,
  }
}
