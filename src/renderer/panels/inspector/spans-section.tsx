import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Annotation } from '#core/model/annotation'
import { useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { Button, IconButton } from '../../ui/button'
import { CommandButton } from '../../ui/command-button'
import { addSpan } from '../../workspace/actions/add-span'
import { setSpans } from '../../workspace/actions/move-boundary'
import { useSelected, useSession } from '../../workspace/session'

export interface SpansSectionProps {
  readonly article: OpenArticle
  readonly annotation: Annotation
}

/** The stretches of text that the annotation stands on; more can be added, and one of several taken away. */
export function SpansSection({ article, annotation }: SpansSectionProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const language = useSelected((s) => s.project()?.article(article.id)?.language)
  const waiting = useSelected((s) => s.workspace().selectionTarget === 'current')
  const selection = useSelected((s) => s.workspace().selection)
  const spans = annotation.anchor.spans
  return (
    <section className="ui-section">
      <div className="ui-section-head">
        <h3>{t('inspector.spans')}</h3>
        <span className="ui-grow" />
        {!article.damaged && !waiting && <CommandButton id="add-span" variant="quiet" showKeys className="inspector-link" />}
      </div>
      <ul className="inspector-spans">
        {spans.map((span) => {
          const quote = article.text.slice(span.start, span.end)
          return (
            <li key={span.start}>
              <button type="button" onClick={() => session.reader()?.reveal(span)}>
                <span className="ui-ellipsis" lang={language} title={quote}>
                  {quote}
                </span>
                <span className="ui-muted ui-small">
                  {span.start}–{span.end}
                </span>
              </button>
              {spans.length > 1 && !article.damaged && (
                <IconButton
                  icon={X}
                  label={t('inspector.remove-span', { quote })}
                  onClick={() =>
                    void setSpans(
                      session,
                      annotation.id,
                      spans.filter((other) => other !== span),
                    )
                  }
                />
              )}
            </li>
          )
        })}
      </ul>
      {waiting && (
        <div className="inspector-adding" role="status">
          <p>{t('inspector.add-span-waiting')}</p>
          {selection && (
            <Button variant="primary" onClick={() => void addSpan(session, annotation.id, selection)}>
              {t('inspector.add-span')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
