import type { ReactNode } from 'react'
import type { Span } from '#core/model/span'
import { useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { CommandButton } from '../../ui/command-button'
import { Keys } from '../../ui/kbd'
import { Swatch } from '../../ui/swatch'
import { codeSelection } from '../../workspace/actions/code-selection'
import { useSelected, useSession } from '../../workspace/session'
import { Quote } from './quote'
import { useCodes } from './use-codes'

/** UTF-16 code units shown before and after the selection. */
const CONTEXT = 24

const lineBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - CONTEXT), at)
    .split('\n')
    .at(-1) ?? ''
const lineAfter = (text: string, at: number): string => text.slice(at, at + CONTEXT).split('\n')[0] ?? ''

export interface SelectionInspectorProps {
  readonly article: OpenArticle
  readonly selection: Span
}

/** The text that waits for a code, with the codes and their keys. */
export function SelectionInspector({ article, selection }: SelectionInspectorProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const codes = useCodes()
  const language = useSelected((s) => s.project()?.article(article.id)?.language)
  const quote = article.text.slice(selection.start, selection.end)
  const graphemes = [...new Intl.Segmenter(language || undefined).segment(quote.slice(0, 10_000))].length
  return (
    <>
      <div className="ui-subbar">
        <h2>{t('inspector.selection')}</h2>
        <span className="ui-muted ui-small">{t('inspector.characters', { count: graphemes })}</span>
      </div>
      <section className="ui-section">
        <Quote text={quote} language={language ?? ''} />
        <p className="inspector-context" lang={language}>
          {lineBefore(article.text, selection.start)}
          <mark>{quote.length <= CONTEXT ? quote : `${quote.slice(0, CONTEXT)}…`}</mark>
          {quote.length <= CONTEXT && lineAfter(article.text, selection.end)}
        </p>
      </section>
      <section className="ui-section">
        <h3>{t('inspector.code-as')}</h3>
        {article.damaged ? (
          <p className="ui-muted">{t('inspector.read-only')}</p>
        ) : (
          <ul className="inspector-codes">
            {codes.map((code) => (
              <li key={code.id} data-child={code.child || undefined}>
                <button
                  type="button"
                  aria-keyshortcuts={code.keys[0]}
                  onClick={() => void codeSelection(session, code.id).then(() => session.reader()?.focus())}
                >
                  <Swatch slot={code.slot} />
                  <span className="ui-ellipsis">{code.label}</span>
                  <Keys keys={code.keys} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      {!article.damaged && (
        <section className="ui-section">
          <CommandButton id="take-as" variant="quiet" showKeys />
        </section>
      )}
    </>
  )
}
