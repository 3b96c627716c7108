import { otherReadings } from '#core/attributes/other-reading'
import { type ParsedFigure, READ_ATTRIBUTES } from '#core/attributes/parsed-figure'
import { sameJson } from '#core/edits/same'
import type { Annotation } from '#core/model/annotation'
import { FIGURE } from '#core/model/codebook'
import { type AnnotationId, AttributeId } from '#core/model/ids'
import { inOrder } from '../in-order'
import { parseOf } from '../parse-of'
import type { Session } from '../session'
import { byHandChanges, valueChanges } from './attribute-changes'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

interface FigureToRead {
  readonly annotation: Annotation
  readonly parsed: ParsedFigure | null
  readonly action: (name: string) => { readonly name: string; readonly params: { readonly quote: string } }
}

async function figureToRead(session: Session, id: AnnotationId): Promise<FigureToRead | null> {
  const found = await readAnnotation(session, id)
  const codebook = session.project()?.codebook()
  if (!found || !codebook || found.annotation.code !== FIGURE) return null
  const { annotation, article } = found
  const params = { quote: shortQuote(annotation.anchor.quote) }
  return { annotation, parsed: parseOf(article.text, annotation, codebook), action: (name) => ({ name, params }) }
}

/** Gives one attribute back what the text says; what was typed is forgotten. */
export async function restoreValue(session: Session, id: AnnotationId, attribute: AttributeId): Promise<void> {
  await inOrder(session, async () => {
    const found = await figureToRead(session, id)
    if (!found) return
    const { annotation, parsed, action } = found
    const value = parsed?.attributes[attribute] ?? null
    const changes = [...valueChanges(annotation, { [attribute]: value }), ...byHandChanges(annotation, [attribute], false)]
    await commit(session, action('restore-value'), changes)
  })
}

/** Reads the whole figure from the text again, whatever was typed. Where there is no number nothing is taken away. */
export async function readFigure(session: Session, id: AnnotationId): Promise<void> {
  await inOrder(session, async () => {
    const found = await figureToRead(session, id)
    if (!found) return
    const { annotation, parsed, action } = found
    if (!parsed) {
      session.dispatch({
        type: 'notify',
        message: { key: 'app.no-number', params: { quote: shortQuote(annotation.anchor.quote) } },
        undo: false,
      })
      return
    }
    const read = Object.fromEntries(READ_ATTRIBUTES.map((attribute) => [attribute, parsed.attributes[attribute] ?? null]))
    const changes = [...valueChanges(annotation, read), ...byHandChanges(annotation, READ_ATTRIBUTES, false)]
    await commit(session, action('read-figure'), changes)
  })
}

/** Reads the same words in the next of the ways they can be read; a reading that is not the text's first counts as set by hand. */
export async function readOtherwise(session: Session, id: AnnotationId): Promise<void> {
  await inOrder(session, async () => {
    const found = await figureToRead(session, id)
    if (!found) return
    const { annotation, parsed, action } = found
    const [next] = otherReadings(annotation.attributes, parsed)
    if (!next) return
    const fields = Object.entries(next).map(([name, value]) => ({ attribute: AttributeId.parse(name), value }))
    const own = fields.filter(({ attribute, value }) => !sameJson(parsed?.attributes[attribute] ?? null, value))
    const same = fields.filter((field) => !own.includes(field))
    const changes = [
      ...valueChanges(annotation, next),
      ...byHandChanges(
        annotation,
        own.map(({ attribute }) => attribute),
        true,
      ),
      ...byHandChanges(
        annotation,
        same.map(({ attribute }) => attribute),
        false,
      ),
    ]
    await commit(session, action('other-reading'), changes)
  })
}
