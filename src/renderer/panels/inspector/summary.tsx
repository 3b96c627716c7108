import type { ReactNode } from 'react'
import { figureMeaning } from '#core/attributes/figure-text'
import type { Annotation } from '#core/model/annotation'
import { FIGURE } from '#core/model/codebook'
import { leadIn } from '#core/text/lead-in'
import { figureEntity } from '../../attributes/annotation-words'
import { localTime } from '../../attributes/dates'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { type Session, useSelected, useSession } from '../../workspace/session'
import { Quote } from './quote'

function provenance(t: Messages, session: Session, { coder, createdAt, provenance: { by, detail } }: Annotation): string {
  const name =
    session
      .project()
      ?.project()
      .coders.find((c) => c.id === coder)?.name ?? coder
  return t(`inspector.by-${by}`, { coder: name, detail, time: localTime(createdAt, session.now()) })
}

export interface SummaryProps {
  readonly article: OpenArticle
  readonly annotation: Annotation
  /** Instead of who made it. */
  readonly by?: string
}

/** No line begins with the unit alone: the last word stays with the number before it. */
const withUnit = (value: string): string => value.replace(/(?<=\d) (?=\S+$)/, '\u00a0')

/** The words, what they come to, and who says so. */
export function Summary({ article, annotation, by }: SummaryProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const language = useSelected((s) => s.project()?.article(article.id)?.language) ?? ''
  const { prefix, spans } = annotation.anchor
  const before = leadIn(prefix, prefix.length < (spans[0]?.start ?? 0))
  const meaning = annotation.code === FIGURE ? figureMeaning(annotation, t.language) : null
  const entity = figureEntity(annotation)
  return (
    <section className="ui-section">
      {before && (
        <p className="inspector-context" lang={language}>
          …{before}
        </p>
      )}
      <Quote text={annotation.anchor.quote} language={language} />
      {meaning?.value && (
        <p className="inspector-value">
          {withUnit(meaning.value)}
          {meaning.aside && <span className="inspector-aside">{meaning.aside}</span>}
          {entity && <span className="inspector-entity"> {entity}</span>}
        </p>
      )}
      <p className="inspector-by">{by ?? provenance(t, session, annotation)}</p>
    </section>
  )
}
