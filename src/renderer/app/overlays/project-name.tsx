import { type FormEvent, useId, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { TextArea, TextInput } from '../../ui/text-input'
import { createProject, renameProject, setProjectMemo } from '../../workspace/actions/open-project'
import { useSession } from '../../workspace/session'
import { useClose } from './use-close'
import './overlays.css'

interface NameDialogProps {
  readonly title: string
  readonly confirm: string
  readonly initial: string
  /** `null` leaves the memo out. */
  readonly memo: string | null
  readonly onDone: (name: string, memo: string) => void
}

function NameDialog({ title, confirm, initial, memo, onDone }: NameDialogProps) {
  const t = useMessages()
  const form = useId()
  const close = useClose()
  const [name, setName] = useState(initial)
  const [note, setNote] = useState(memo ?? '')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return setMissing(true)
    close()
    onDone(name.trim(), note)
  }
  return (
    <Dialog
      title={title}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={form} className="dialog-form" onSubmit={submit}>
        <Field label={t('app.project-name')} error={missing ? t('app.project-name-needed') : undefined}>
          {(control) => (
            <TextInput
              {...control}
              autoFocus
              value={name}
              maxLength={200}
              onFocus={(event) => event.target.select()}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {memo !== null && (
          <Field label={t('app.memo')} hint={t('app.project-memo-hint')}>
            {(control) => <TextArea {...control} value={note} onChange={(event) => setNote(event.target.value)} />}
          </Field>
        )}
      </form>
    </Dialog>
  )
}

export function NewProject() {
  const t = useMessages()
  const session = useSession()
  return (
    <NameDialog
      title={t('app.new-project')}
      confirm={t('app.create')}
      initial={t('app.untitled-project')}
      memo={null}
      onDone={(name) => void createProject(session, name)}
    />
  )
}

export function RenameProject() {
  const t = useMessages()
  const session = useSession()
  const project = session.project()?.project()
  return (
    <NameDialog
      title={t('app.rename-project')}
      confirm={t('app.save')}
      initial={project?.name ?? ''}
      memo={project?.memo ?? ''}
      onDone={(name, memo) => {
        void renameProject(session, name)
        void setProjectMemo(session, memo)
      }}
    />
  )
}
