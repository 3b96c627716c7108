import type { Change } from '#core/edits/change'
import type { Annotation } from '#core/model/annotation'
import { type Codebook, findCode } from '#core/model/codebook'
import type { AnnotationId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { describe } from '#core/text/anchor'
import { nextGrapheme, prevGrapheme } from '#core/text/graphemes'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { refillChanges } from './attribute-changes'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

export type Boundary = 'start' | 'end'

/**
 * `null` when `spans` hold nothing but white space; nothing to do when they are what they were. A figure is read again from its new place.
 */
export function setSpansChanges(text: string, annotation: Annotation, spans: readonly Span[], codebook: Codebook): Change[] | null {
  const after = describe(text, spans)
  if (!after) return null
  const before = annotation.anchor
  const same = after.spans.length === before.spans.length && after.spans.every((span, i) => isSame(span, before.spans[i]))
  if (same) return []
  const code = findCode(codebook, annotation.code)
  const refill = code ? refillChanges(annotation, after.spans, text, code) : []
  return [{ kind: 'set-anchor', article: annotation.article, annotation: annotation.id, before, after }, ...refill]
}

const isSame = (a: Span, b: Span | undefined) => a.start === b?.start && a.end === b.end

/** White space at an edge is never part of an annotation, so a step over it goes on to the next character. */
const MAX_STEPS = 64

/** The spans after moving one outer edge by a character; `null` at the text's end or when nothing would be left. */
export function moveEdge(text: string, spans: readonly Span[], boundary: Boundary, direction: -1 | 1): Span[] | null {
  const index = boundary === 'start' ? 0 : spans.length - 1
  const moved = spans[index]
  if (!moved) return null
  let at = moved[boundary]
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = direction === 1 ? nextGrapheme(text, at) : prevGrapheme(text, at)
    if (next === at) return null
    at = next
    const span = { ...moved, [boundary]: at }
    if (span.end <= span.start) return null
    const result = spans.map((old, i) => (i === index ? span : old))
    const described = describe(text, result)?.spans
    if (described?.some((now, i) => !isSame(now, spans[i]))) return [...described]
  }
  return null
}

/** Sets the spans as the reader's handles were dropped. */
export async function setSpans(session: Session, id: AnnotationId, spans: readonly Span[]): Promise<void> {
  await inOrder(session, async () => {
    const found = await readAnnotation(session, id)
    const codebook = session.project()?.codebook()
    const changes = found && codebook && setSpansChanges(found.article.text, found.annotation, spans, codebook)
    if (!found || !changes) return
    await commit(session, { name: 'move-boundary', params: { quote: shortQuote(found.annotation.anchor.quote) } }, changes)
  })
}

/** Moves one edge of the current annotation by a character. */
export async function moveBoundary(session: Session, boundary: Boundary, direction: -1 | 1): Promise<void> {
  await inOrder(session, async () => {
    const id = session.workspace().current
    const found = id && (await readAnnotation(session, id))
    const codebook = session.project()?.codebook()
    if (!found || !codebook) return
    const { article, annotation } = found
    const spans = moveEdge(article.text, annotation.anchor.spans, boundary, direction)
    const changes = spans && setSpansChanges(article.text, annotation, spans, codebook)
    if (changes) await commit(session, { name: 'move-boundary', params: { quote: shortQuote(annotation.anchor.quote) } }, changes)
  })
}
