import type { ReactNode } from 'react'
import type { Difference } from '#core/journal/compare-snapshots'
import type { Result } from '#core/util/result'
import type { MessageKey } from '../../i18n/messages'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { SnapshotLook } from '../../storage/transfer'

/** Titles shown; a project may have thousands. */
const TITLES = 8

const COUNTS = [
  ['articles', 'keeping.articles'],
  ['annotations', 'keeping.annotations'],
  ['figures', 'app.figures'],
  ['initiatives', 'app.initiatives'],
  ['links', 'app.links'],
] as const

const CHANGES: readonly (readonly [keyof SnapshotLook['since'], MessageKey])[] = [
  ['articles', 'keeping.articles'],
  ['annotations', 'keeping.annotations'],
  ['links', 'app.links'],
]

/** What one snapshot holds, and what going back to it would undo. */
export function SnapshotPreview({ look }: { readonly look: Result<SnapshotLook> }): ReactNode {
  const t = useMessages()
  if (!look.ok) return <p role="alert">{t.problem(look.problem)}</p>
  const { counts, since, edits, goesOn, titles } = look.value
  const changes = CHANGES.filter(([part]) => differenceWords(t, since[part]) !== '')
  return (
    <>
      <h3>{t('keeping.holds')}</h3>
      <dl className="restore-counts">
        {COUNTS.map(([part, label]) => (
          <div key={part}>
            <dt>{t(label)}</dt>
            <dd>{t('app.number', { n: counts[part] })}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('keeping.since')}</h3>
      <p>{edits > 0 ? t('keeping.edits-since', { count: edits }) : t('keeping.nothing-since')}</p>
      <ul className="restore-changes">
        {changes.map(([part, label]) => (
          <li key={part}>{t('keeping.changed-line', { what: t(label), how: differenceWords(t, since[part]) })}</li>
        ))}
      </ul>
      {!goesOn && edits > 0 && <p className="ui-muted">{t('keeping.only-new')}</p>}
      {titles.length > 0 && <h3>{t('keeping.titles')}</h3>}
      <ul className="restore-titles" lang="zh-CN">
        {titles.slice(0, TITLES).map((title, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two articles may have the same title, and the list never changes
          <li key={i} className="ui-ellipsis">
            {title}
          </li>
        ))}
      </ul>
      {titles.length > TITLES && <p className="ui-muted">{t('keeping.more-titles', { count: titles.length - TITLES })}</p>}
    </>
  )
}

const KINDS = [
  ['added', 'keeping.added'],
  ['removed', 'keeping.removed'],
  ['changed', 'keeping.changed'],
] as const

function differenceWords(t: Messages, difference: Difference): string {
  return KINDS.filter(([kind]) => difference[kind] > 0)
    .map(([kind, key]) => t(key, { count: difference[kind] }))
    .join(t('keeping.join'))
}
