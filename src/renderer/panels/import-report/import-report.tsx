import { CircleAlert, CircleCheck, Copy, FileX, FolderCheck } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { ArticleId } from '#core/model/ids'
import type { Problem } from '#core/model/problem'
import { encodingName } from '#core/text/encoding-name'
import { formatCount } from '../../attributes/numbers'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { CommandButton } from '../../ui/command-button'
import { EmptyState } from '../../ui/empty-state'
import { Glyph, type Icon } from '../../ui/icon'
import { Progress } from '../../ui/progress'
import { openArticle } from '../../workspace/actions/open-article'
import type { ImportOutcome, ImportRun } from '../../workspace/import-log'
import { useSession } from '../../workspace/session'
import { bySection, SECTION_ORDER, type SectionId, timeLeft } from './sections'
import { ToldFacts } from './told-facts'
import { useImport } from './use-import'
import './import-report.css'

const icons: Readonly<Record<SectionId, Icon>> = {
  check: CircleAlert,
  refused: FileX,
  duplicate: Copy,
  imported: CircleCheck,
  project: FolderCheck,
}

/** What became of every file that was opened: which are articles now, which to look at, which were refused and why. */
export function ImportReport(): ReactNode {
  const t = useMessages()
  const run = useImport()
  const sections = useMemo(() => bySection(run?.outcomes ?? []), [run])
  if (!run) {
    return (
      <EmptyState title={t('import-report.empty')} actions={<CommandButton id="open-files" showKeys />}>
        <p>{t('import-report.empty-hint')}</p>
      </EmptyState>
    )
  }
  return (
    <div className="report">
      {run.state === 'running' && <Running run={run} />}
      {run.state === 'cancelled' && <p className="report-cancelled">{t('import-report.cancelled')}</p>}
      <dl className="report-counts">
        {(['imported', 'duplicate', 'check', 'refused'] as const).map((id) => (
          <div key={id}>
            <dt>{t(`import-report.${id}`)}</dt>
            <dd>{formatCount(sections[id].length)}</dd>
          </div>
        ))}
      </dl>
      <div className="report-list">
        {SECTION_ORDER.map((id) => sections[id].length > 0 && <Section key={id} id={id} outcomes={sections[id]} />)}
      </div>
    </div>
  )
}

function Running({ run }: { readonly run: ImportRun }): ReactNode {
  const t = useMessages()
  const { imports, now } = useSession()
  const [cancelling, setCancelling] = useState(false)
  const left = timeLeft(run.done, run.total, now() - run.startedAt)
  const valueText = t('import-report.progress-value', { done: run.done, total: run.total })
  return (
    <section className="ui-section report-running">
      <div className="report-progress">
        <b>{valueText}</b>
        <span className="ui-muted ui-small ui-grow">{left && t(`import-report.left-${left.unit}`, { count: left.count })}</span>
        <Button
          variant="quiet"
          disabled={cancelling}
          onClick={() => {
            setCancelling(true)
            imports.cancel()
          }}
        >
          {t(cancelling ? 'import-report.cancelling' : 'import-report.cancel')}
        </Button>
      </div>
      <Progress label={t('import-report.progress')} done={run.done} total={run.total} valueText={valueText} />
      <p className="ui-muted ui-small ui-ellipsis" title={run.current}>
        {run.current && t('import-report.current', { file: run.current })}
      </p>
    </section>
  )
}

const SHOWN = 50

function Section({ id, outcomes }: { readonly id: SectionId; readonly outcomes: readonly ImportOutcome[] }): ReactNode {
  const t = useMessages()
  const [all, setAll] = useState(false)
  return (
    <section className="report-section" data-section={id}>
      <h3>
        <Glyph icon={icons[id]} size={14} />
        {t('import-report.section', { title: t(`import-report.${id}`), count: outcomes.length })}
      </h3>
      <ul>
        {(all ? outcomes : outcomes.slice(0, SHOWN)).map((outcome, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one file may be named twice, and the list only grows at its end
          <Entry key={`${index} ${outcome.file}`} outcome={outcome} />
        ))}
      </ul>
      {!all && outcomes.length > SHOWN && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {t('import-report.show-all', { count: outcomes.length })}
        </Button>
      )}
    </section>
  )
}

const problemsOf = (outcome: ImportOutcome): readonly Problem[] => {
  if (outcome.kind === 'imported') return outcome.doubts
  return outcome.kind === 'refused' ? [outcome.problem, ...(outcome.more ?? [])] : []
}

function Problems({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const t = useMessages()
  const [all, setAll] = useState(false)
  const shown = all ? problems : problems.slice(0, SHOWN)
  return (
    <>
      {shown.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one file may have a problem twice, and the list does not change
        <p key={index}>{t.problem(problem)}</p>
      ))}
      {shown.length < problems.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {t('import-report.show-all-problems', { count: problems.length })}
        </Button>
      )}
    </>
  )
}

function Entry({ outcome }: { readonly outcome: ImportOutcome }): ReactNode {
  const t = useMessages()
  const problems = problemsOf(outcome)
  const article = 'article' in outcome ? outcome.article : null
  return (
    <li className="report-entry">
      <span className="report-file" title={outcome.file}>
        {outcome.file}
      </span>
      <Problems problems={problems} />
      {outcome.kind === 'imported' && problems.length === 0 && <p className="ui-ellipsis">{outcome.title}</p>}
      {outcome.kind === 'imported' && (
        <p className="ui-muted">
          {encodingName(outcome.encoding)}
          {outcome.boilerplate > 0 && t('import-report.boilerplate', { count: outcome.boilerplate })}
        </p>
      )}
      {outcome.kind === 'imported' && outcome.findings.length > 0 && <ToldFacts findings={outcome.findings} />}
      {article && <Actions article={article} edit={problems.length > 0} />}
    </li>
  )
}

function Actions({ article, edit }: { readonly article: ArticleId; readonly edit: boolean }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const there = session.project()?.article(article)
  if (!there) return null
  return (
    <p className="report-actions">
      <button type="button" onClick={() => void openArticle(session, article)}>
        {t('import-report.open-article')}
      </button>
      {edit && (
        <button
          type="button"
          onClick={() =>
            void openArticle(session, article).then(() => session.dispatch({ type: 'show-overlay', overlay: 'article-details' }))
          }
        >
          {t('import-report.edit-details')}
        </button>
      )}
    </p>
  )
}
