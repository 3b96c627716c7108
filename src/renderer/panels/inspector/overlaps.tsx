import type { ReactNode } from 'react'
import type { Annotation } from '#core/model/annotation'
import { findCode } from '#core/model/codebook'
import { codeLabel } from '../../attributes/annotation-words'
import { markQuote } from '../../attributes/mark-quote'
import { useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { Swatch } from '../../ui/swatch'
import { useSelected, useSession } from '../../workspace/session'

/** More than this many on one text are reached by the key for the next overlap. */
const SHOWN = 6

/** The other annotations on the same text, to choose between. */
export function Overlaps({ article, annotation }: { readonly article: OpenArticle; readonly annotation: Annotation }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  const marks = useSelected((s) => s.article()?.marks() ?? article.marks())
  const language = useSelected((s) => s.project()?.article(article.id)?.language)
  const mark = marks.byId(annotation.id)
  const others = mark ? marks.overlapping(mark.start, mark.end).filter((other) => other.id !== mark.id) : []
  if (others.length === 0 || !codebook) return null
  return (
    <section className="ui-section">
      <h3>{t('inspector.overlaps')}</h3>
      <ul className="inspector-codes">
        {others.slice(0, SHOWN).map((other) => (
          <li key={other.id}>
            <button type="button" onClick={() => session.dispatch({ type: 'pick', annotation: other.id })}>
              <Swatch slot={findCode(codebook, other.code)?.slot ?? 1} />
              <span className="ui-ellipsis" lang={language}>
                {markQuote(article.text, other)}
              </span>
              <span className="ui-muted ui-small">{codeLabel(t, codebook, other.code)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
