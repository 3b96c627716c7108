import { type ReactNode, useCallback } from 'react'
import { Article, type ArticleField, type ArticleStatus } from '#core/model/article'
import type { Sha256 } from '#core/model/ids'
import { encodingName } from '#core/text/encoding-name'
import { articleStatuses, statusWord } from '../../attributes/article-status'
import { localTime } from '../../attributes/dates'
import { DraftField } from '../../attributes/draft-field'
import { formatCount } from '../../attributes/numbers'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { SourceInfo } from '../../storage/project-port'
import { Dialog } from '../../ui/dialog'
import { Segmented } from '../../ui/segmented'
import { setArticleField } from '../../workspace/actions/set-article'
import { setArticleStatus } from '../../workspace/actions/set-article-status'
import { useLoaded, useSelected, useSession } from '../../workspace/session'
import './article-details.css'

const fields = ['outlet', 'date', 'author', 'place', 'url', 'language'] as const satisfies readonly ArticleField[]

/** What is known about the open article: its metadata, which the coder may correct, and where its text came from, which nobody may. */
export function ArticleDetails(): ReactNode {
  const t = useMessages()
  const session = useSession()
  const article = useSelected((s) => {
    const open = s.workspace().article
    return open === null ? null : (s.project()?.article(open) ?? null)
  })
  if (!article) return null
  return (
    <Dialog title={t('article.details')} size="wide" onClose={() => session.dispatch({ type: 'show-overlay', overlay: null })}>
      <div className="details">
        <div className="details-title">
          <MetadataField article={article} field="title" />
        </div>
        <section className="details-fields">
          {fields.map((field) => (
            <MetadataField key={field} article={article} field={field} />
          ))}
        </section>
        <div className="details-side">
          <StatusSection article={article} />
          <DraftField
            label={t('article.field.memo')}
            layout="column"
            multiline
            value={article.memo}
            onCommit={async (text) => {
              await setArticleField(session, article.id, 'memo', text)
              return null
            }}
          />
          <SourceSection article={article} />
        </div>
      </div>
    </Dialog>
  )
}

/** Why a value cannot be stored, or `null`. */
function refusal(t: Messages, field: ArticleField, value: string): string | null {
  if (Article.shape[field].safeParse(value).success) return null
  return field === 'date' ? t('article.date-wrong', { value }) : t('problem.invalid-value', { value })
}

function MetadataField({ article, field }: { readonly article: Article; readonly field: 'title' | (typeof fields)[number] }): ReactNode {
  const t = useMessages()
  const session = useSession()
  return (
    <DraftField
      label={t(`article.field.${field}`)}
      value={article[field]}
      placeholder={t('inspector.empty-value')}
      {...(field === 'date' ? { hint: t('article.date-hint') } : {})}
      {...(field === 'title' || field === 'outlet' || field === 'author' ? { lang: article.language } : {})}
      onCommit={async (draft) => {
        const value = draft.trim()
        const refused = refusal(t, field, value)
        if (refused === null) await setArticleField(session, article.id, field, value)
        return refused
      }}
    />
  )
}

function StatusSection({ article }: { readonly article: Article }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const choose = (status: ArticleStatus) => {
    if (status === 'excluded') session.dispatch({ type: 'show-overlay', overlay: 'exclude-article' })
    else void setArticleStatus(session, [article.id], status)
  }
  return (
    <section className="details-status">
      <h3>{t('article.field.status')}</h3>
      <Segmented
        label={t('article.field.status')}
        value={article.status}
        options={articleStatuses.map((value) => ({ value, label: statusWord(t, value) }))}
        onChange={choose}
      />
      {article.status === 'excluded' && (
        <DraftField
          label={t('article.field.reason')}
          value={article.reason}
          onCommit={async (draft) => {
            if (draft.trim() === '') return t('article.reason-needed')
            await setArticleField(session, article.id, 'reason', draft.trim())
            return null
          }}
        />
      )}
    </section>
  )
}

/** The file the text was read from; `null` until it is known. */
function useSource(hash: Sha256): SourceInfo | null {
  const project = useSelected((s) => s.project())
  return useLoaded(useCallback(async () => (await project?.source(hash)) ?? null, [project, hash]))
}

interface SourceRow {
  readonly name: string
  readonly value: string
  /** Set in the face of code. */
  readonly hash?: boolean
}

const sourceRows = (t: Messages, { fileName, encoding, size }: SourceInfo): readonly SourceRow[] => [
  { name: t('article.source.file'), value: fileName },
  { name: t('article.source.encoding'), value: encodingName(encoding) },
  { name: t('article.source.size'), value: t('article.source.bytes', { count: size }) },
]

function SourceSection({ article }: { readonly article: Article }): ReactNode {
  const t = useMessages()
  const { now } = useSession()
  const source = useSource(article.source)
  const rows: readonly SourceRow[] = [
    ...(source ? sourceRows(t, source) : []),
    { name: t('article.source.length'), value: formatCount(article.length) },
    { name: t('article.source.added'), value: localTime(article.addedAt, now()) },
    { name: t('article.source.hash'), value: article.source, hash: true },
    { name: t('article.source.text-hash'), value: article.textHash, hash: true },
  ]
  return (
    <section className="details-source">
      <h3>{t('article.source')}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.name}>
            <dt>{row.name}</dt>
            <dd className={row.hash ? 'details-hash' : undefined}>{row.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
