import { Check, X } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { Code } from '#core/model/codebook'
import { formatCount } from '../../attributes/numbers'
import { useMessages } from '../../i18n/use-messages'
import type { CodedPassage } from '../../storage/codebook-port'
import { IconButton } from '../../ui/button'
import { showAnnotation } from '../../workspace/actions/show-annotation'
import { addPassage } from '../../workspace/actions/take-example'
import { useSession } from '../../workspace/session'
import { useAnswer } from './use-answer'
import type { Drafting } from './use-drafting'

export interface ConcordanceProps {
  readonly drafting: Drafting
  readonly code: Code
}

const lastLine = (text: string): string => text.split('\n').at(-1) ?? ''
const firstLine = (text: string): string => text.split('\n')[0] ?? ''

/** Where the code stands in the articles, one line each: to look at, to go to, to take as an example. */
export function Concordance({ drafting, code }: ConcordanceProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const asked = useMemo(() => ({ code: code.id }), [code.id])
  const passages = useAnswer(drafting.project, 'passages', asked)
  const total = drafting.uses?.annotations.get(code.id) ?? 0
  const take = (passage: CodedPassage, applies: boolean) =>
    addPassage(session, code, { applies, quote: passage.quote, article: passage.article })
  return (
    <section className="codebook-concordance" aria-label={t('codebook.in-the-text')}>
      <h3>
        {t('codebook.in-the-text')}
        <span className="ui-muted">{passages ? formatCount(Math.max(total, passages.length)) : t('codebook.counting')}</span>
      </h3>
      {passages?.length === 0 && <p className="ui-muted">{t('codebook.not-in-the-text')}</p>}
      <ul>
        {passages?.map((passage) => (
          <li key={passage.annotation} className="codebook-occurrence">
            <button
              type="button"
              className="codebook-line"
              title={passage.title}
              onClick={() => void showAnnotation(session, passage.article, passage.annotation)}
            >
              <span className="codebook-date">{passage.date}</span>
              <span className="codebook-before" lang="zh-CN">
                <span>{lastLine(passage.prefix)}</span>
              </span>
              <span className="codebook-after" lang="zh-CN">
                <mark className={`codebook-mark codebook-mark-${code.slot}`}>{passage.quote}</mark>
                {firstLine(passage.suffix)}
              </span>
            </button>
            <IconButton icon={Check} label={t('codebook.take-example', { quote: passage.quote })} onClick={() => take(passage, true)} />
            <IconButton icon={X} label={t('codebook.take-counter', { quote: passage.quote })} onClick={() => take(passage, false)} />
          </li>
        ))}
      </ul>
      {passages && total > passages.length && <p className="ui-muted">{t('codebook.first-shown', { count: passages.length })}</p>}
    </section>
  )
}
