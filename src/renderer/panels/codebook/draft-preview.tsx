import { CircleAlert, TriangleAlert, X } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { Impact, KeptValue, Reach } from '#core/codebook/impact'
import { findCode } from '#core/model/codebook'
import { localText } from '#core/model/language'
import { formatCount } from '../../attributes/numbers'
import { type Messages, useMessages } from '../../i18n/use-messages'
import { Button, IconButton } from '../../ui/button'
import { Glyph } from '../../ui/icon'
import { applyCodebook } from '../../workspace/actions/apply-codebook'
import { showAnnotation } from '../../workspace/actions/show-annotation'
import { useSession } from '../../workspace/session'
import type { DetailsProps } from './codebook'
import { operationWords } from './operation-words'
import { problemIn, useResult } from './use-answer'
import type { Drafting } from './use-drafting'

const EMPTY: Drafting['operations'] = []

/** What is drafted and what it will do to the annotations, before it is applied as one edit. */
export function DraftPreview({ drafting }: Omit<DetailsProps, 'selected'>): ReactNode {
  const t = useMessages()
  const { operations, plan, project, draft } = drafting
  const asked = useMemo(() => ({ operations: operations.length > 0 ? operations : EMPTY }), [operations])
  const result = useResult(project, 'impact', asked)
  const impact = result?.ok && result.value.operations.length === operations.length ? result.value : null
  const failed = problemIn(result)
  if (operations.length === 0) return <p className="codebook-empty">{t('codebook.no-draft')}</p>
  return (
    <>
      <div className="codebook-side-scroll">
        <ol className="codebook-operations" aria-label={t('codebook.operations')}>
          {operations.map((operation, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: operations have no names; their place is what they are known by
            <li key={at} className="codebook-operation">
              <OperationLine
                words={operationWords(t, operation, plan)}
                reach={impact?.operations[at] ?? null}
                problem={plan.refused.find((each) => each.at === at)?.problem ?? null}
                onRemove={() => draft.remove(at)}
              />
            </li>
          ))}
        </ol>
        {plan.refused
          .filter(({ at }) => at < 0)
          .map(({ problem }) => (
            <Fault key={`${problem.code} ${problem.params['path']}`} words={t.problem(problem)} />
          ))}
        {failed && <Fault words={t.problem(failed)} />}
        {impact ? <ImpactFacts impact={impact} /> : <p className="codebook-empty">{t('codebook.counting')}</p>}
        {impact && impact.kept > 0 && <KeptList drafting={drafting} kept={impact.keptValues} total={impact.kept} />}
      </div>
      <Foot drafting={drafting} ready={impact !== null} />
    </>
  )
}

function Fault({ words }: { readonly words: string }): ReactNode {
  return (
    <p className="codebook-fault">
      <Glyph icon={CircleAlert} size={14} />
      <span>{words}</span>
    </p>
  )
}

interface OperationLineProps {
  readonly words: string
  readonly reach: Reach | null
  readonly problem: Parameters<Messages['problem']>[0] | null
  readonly onRemove: () => void
}

function OperationLine({ words, reach, problem, onRemove }: OperationLineProps): ReactNode {
  const t = useMessages()
  return (
    <>
      <span>
        {words}
        {problem && <Fault words={t.problem(problem)} />}
      </span>
      <span className="codebook-count" title={reach ? reachWords(t, reach) : ''}>
        {reach ? formatCount(reach.annotations) : '…'}
      </span>
      <IconButton icon={X} label={t('codebook.remove-operation', { words })} onClick={onRemove} />
    </>
  )
}

const reachWords = (t: Messages, { annotations, articles }: Reach): string =>
  annotations === 0 ? formatCount(0) : t('codebook.reach', { annotations: formatCount(annotations), count: articles })

function ImpactFacts({ impact }: { readonly impact: Impact }): ReactNode {
  const t = useMessages()
  const facts = [
    ['concerned', reachWords(t, impact.concerned)],
    ['recoded', reachWords(t, impact.recoded)],
    ['converted', formatCount(impact.converted)],
    ['kept', formatCount(impact.kept)],
    ['recheck', reachWords(t, impact.recheck)],
  ] as const
  return (
    <section className="codebook-facts" aria-label={t('codebook.will-change')}>
      <h3>{t('codebook.will-change')}</h3>
      <dl>
        {facts.map(([fact, value]) => (
          <div key={fact}>
            <dt>{t(`codebook.fact.${fact}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface KeptListProps {
  readonly drafting: Drafting
  readonly kept: readonly KeptValue[]
  readonly total: number
}

function KeptList({ drafting, kept, total }: KeptListProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const words = ({ code, attribute, value }: KeptValue) => {
    const found = findCode(drafting.plan.before, code)?.attributes.find(({ id }) => id === attribute)
    const choice = found?.choices.find(({ id }) => id === value)
    return {
      name: found ? localText(found.label, t.language) || attribute : attribute,
      value: choice ? localText(choice.label, t.language) || value : value,
    }
  }
  return (
    <section className="codebook-facts" aria-label={t('codebook.kept-here')}>
      <h3>
        <Glyph icon={TriangleAlert} size={14} />
        {t('codebook.kept-here')}
        <span className="ui-muted">{formatCount(total)}</span>
      </h3>
      <p className="ui-muted ui-small">{t('codebook.kept-here-hint')}</p>
      <ul className="codebook-kept">
        {kept.map((each) => (
          <li key={`${each.annotation} ${each.attribute}`}>
            <button type="button" onClick={() => void showAnnotation(session, each.article, each.annotation)}>
              <span>
                <span className="ui-muted ui-small">{words(each).name}</span> <b>{words(each).value}</b>
              </span>
              <q lang="zh-CN">{each.quote}</q>
            </button>
          </li>
        ))}
      </ul>
      {total > kept.length && <p className="ui-muted ui-small">{t('codebook.first-shown', { count: kept.length })}</p>}
    </section>
  )
}

function Foot({ drafting, ready }: { readonly drafting: Drafting; readonly ready: boolean }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const [busy, setBusy] = useState(false)
  const { draft, plan } = drafting
  const apply = () => {
    setBusy(true)
    void applyCodebook(session).finally(() => setBusy(false))
  }
  return (
    <div className="codebook-foot">
      <p className="ui-muted ui-small">{t('codebook.one-undo')}</p>
      <Button onClick={draft.clear}>{t('codebook.discard')}</Button>
      <Button variant="primary" disabled={!ready || busy || plan.refused.length > 0} onClick={apply}>
        {t('codebook.apply')}
      </Button>
    </div>
  )
}
