import type { ReactNode } from 'react'
import { figureMeaning } from '#core/attributes/figure-text'
import type { Annotation } from '#core/model/annotation'
import { FIGURE } from '#core/model/codebook'
import { figureEntity } from '../../attributes/annotation-words'
import { localTime } from '../../attributes/dates'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { type Session, useSelected, useSession } from '../../workspace/session'
import { Quote } from './quote'

/** Ends of clauses: what stands before them is not needed to understand the quote. */
const CLAUSE_END = /[，。；！？、,;!?\n]/

/** The last words before the quote, from the clause it stands in. */
const leadIn = (prefix: string): string => prefix.split(CLAUSE_END).at(-1) ?? ''

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

/** The words, what they come to, and who says so. */
export function Summary({ article, annotation, by }: SummaryProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const language = useSelected((s) => s.project()?.article(article.id)?.language) ?? ''
  const before = leadIn(annotation.anchor.prefix)
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
          {meaning.value}
          {meaning.aside && <span className="inspector-aside">{meaning.aside}</span>}
          {entity && <span className="inspector-entity"> {entity}</span>}
        </p>
      )}
      <p className="inspector-by">{by ?? provenance(t, session, annotation)}</p>
    </section>
  )
}
