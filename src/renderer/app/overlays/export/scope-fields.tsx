import { ArticleStatus } from '#core/model/article'
import { localText } from '#core/model/language'
import { useMessages } from '../../../i18n/use-messages'
import { Field } from '../../../ui/field'
import { Select } from '../../../ui/select'
import { useSession } from '../../../workspace/session'
import type { ScopeChoice } from './export-scope'

interface ScopeFieldsProps {
  readonly choice: ScopeChoice
  readonly onChange: (choice: ScopeChoice) => void
}

/** Which articles, codes and coders go out. */
export function ScopeFields({ choice, onChange }: ScopeFieldsProps) {
  const t = useMessages()
  const session = useSession()
  const project = session.project()
  if (!project) return null
  const articles = project.articles()
  const withStatus = ArticleStatus.options
    .map((status) => ({ status, n: articles.filter((article) => article.status === status).length }))
    .filter(({ n }) => n > 0)
    .map(({ status, n }) => ({ value: status, label: t('export.with-status', { status: t(`library.status.${status}`), n }) }))
  const open = session.workspace().article ? [{ value: 'open' as const, label: t('export.open-article') }] : []
  const all = { value: 'all' as const, label: t('export.all-articles', { n: articles.length }) }
  const codes = project.codebook().codes.map(({ id, label }) => ({ value: id, label: localText(label, t.language) }))
  const coders = project.project().coders.map(({ id, name }) => ({ value: id, label: name || id }))
  return (
    <fieldset className="export-scope">
      <legend className="ui-muted ui-small">{t('export.what')}</legend>
      <Field label={t('export.articles')}>
        {(control) => (
          <Select
            {...control}
            value={choice.articles}
            options={[all, ...open, ...withStatus]}
            onChange={(value) => onChange({ ...choice, articles: value })}
          />
        )}
      </Field>
      <Field label={t('export.code')}>
        {(control) => (
          <Select
            {...control}
            value={choice.code}
            options={[{ value: 'all' as const, label: t('export.all-codes') }, ...codes]}
            onChange={(code) => onChange({ ...choice, code })}
          />
        )}
      </Field>
      <Field label={t('export.coder')}>
        {(control) => (
          <Select
            {...control}
            value={choice.coder}
            options={[{ value: 'all' as const, label: t('export.all-coders') }, ...coders]}
            onChange={(coder) => onChange({ ...choice, coder })}
          />
        )}
      </Field>
    </fieldset>
  )
}
