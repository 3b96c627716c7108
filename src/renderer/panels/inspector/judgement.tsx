import type { ReactNode } from 'react'
import { type Annotation, Certainty } from '#core/model/annotation'
import { DraftField } from '../../attributes/draft-field'
import { useMessages } from '../../i18n/use-messages'
import { Segmented } from '../../ui/segmented'
import { setCertainty } from '../../workspace/actions/set-certainty'
import { setMemo } from '../../workspace/actions/set-memo'
import { useSession } from '../../workspace/session'

export function MemoSection({ annotation, disabled }: { readonly annotation: Annotation; readonly disabled: boolean }): ReactNode {
  const t = useMessages()
  const session = useSession()
  return (
    <section className="ui-section inspector-memo">
      <DraftField
        label={t('inspector.memo')}
        layout="column"
        multiline
        marker="memo"
        disabled={disabled}
        value={annotation.memo}
        placeholder={t('inspector.memo-hint')}
        onCommit={async (text) => {
          await setMemo(session, annotation.id, text)
          return null
        }}
      />
    </section>
  )
}

export function CertaintySection({ annotation }: { readonly annotation: Annotation }): ReactNode {
  const t = useMessages()
  const session = useSession()
  return (
    <section className="ui-section inspector-certainty">
      <span aria-hidden="true">{t('inspector.certainty')}</span>
      <Segmented
        label={t('inspector.certainty')}
        value={annotation.certainty}
        options={Certainty.options.map((value) => ({ value, label: t(`inspector.certainty.${value}`) }))}
        onChange={(value) => void setCertainty(session, annotation.id, value)}
      />
    </section>
  )
}
