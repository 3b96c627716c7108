import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { compareCodebooks } from '#core/codebook/compare'
import type { Codebook } from '#core/model/codebook'
import { localTime } from '../../attributes/dates'
import { useMessages } from '../../i18n/use-messages'
import type { CodebookVersion } from '../../storage/codebook-port'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { useSession } from '../../workspace/session'
import { Differences } from './differences'
import { useAnswer } from './use-answer'
import type { Drafting } from './use-drafting'

const DRAFT = 'draft'

/** Any two versions of the codebook side by side, the draft among them. */
export function Versions({ drafting }: { readonly drafting: Drafting }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const versions = useAnswer(drafting.project, 'versions', null)
  const { plan } = drafting
  const foreign = useSyncExternalStore(drafting.draft.subscribe, drafting.draft.foreign)
  const [older, setOlder] = useState<string | null>(null)
  const [newer, setNewer] = useState<string | null>(null)
  if (!versions) return <p className="codebook-empty">{t('codebook.counting')}</p>
  const now = session.now()
  const named = (version: CodebookVersion) => ({
    value: String(version.codebook.version),
    label: [`v${version.codebook.version}`, version.at === null ? '' : localTime(version.at, now)].filter(Boolean).join(' · '),
  })
  const offered = [
    ...versions.map(named),
    ...(plan.after === plan.before ? [] : [{ value: DRAFT, label: t('codebook.draft') }]),
    ...(foreign && 'codebook' in foreign ? [{ value: foreign.file, label: foreign.file }] : []),
  ]
  const codebookOf = (value: string): Codebook => {
    if (value === DRAFT) return plan.after
    if (foreign && 'codebook' in foreign && foreign.file === value) return foreign.codebook
    return versions.find(({ codebook }) => String(codebook.version) === value)?.codebook ?? plan.before
  }
  const current = String(plan.before.version)
  const known = (value: string | null) => (offered.some((option) => option.value === value) ? value : null)
  const to = known(newer) ?? offered.at(-1)?.value ?? current
  const from = known(older) ?? offered.at(-2)?.value ?? current
  return (
    <div className="codebook-side-scroll">
      <div className="codebook-versions">
        <Field label={t('codebook.compare-from')}>
          {(control) => <Select {...control} value={from} options={offered} onChange={setOlder} />}
        </Field>
        <Field label={t('codebook.compare-to')}>
          {(control) => <Select {...control} value={to} options={offered} onChange={setNewer} />}
        </Field>
      </div>
      <Differences found={compareCodebooks(codebookOf(from), codebookOf(to), t.language)} />
    </div>
  )
}
