import { type FormEvent, useId, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { TextInput } from '../../ui/text-input'
import { createProject, renameProject } from '../../workspace/actions/open-project'
import { useSession } from '../../workspace/session'
import { useClose } from './use-close'

interface NameDialogProps {
  readonly title: string
  readonly confirm: string
  readonly initial: string
  readonly onName: (name: string) => void
}

function NameDialog({ title, confirm, initial, onName }: NameDialogProps) {
  const t = useMessages()
  const form = useId()
  const close = useClose()
  const [name, setName] = useState(initial)
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return setMissing(true)
    close()
    onName(name.trim())
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
      <form id={form} onSubmit={submit}>
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
      onName={(name) => void createProject(session, name)}
    />
  )
}

export function RenameProject() {
  const t = useMessages()
  const session = useSession()
  return (
    <NameDialog
      title={t('app.rename-project')}
      confirm={t('app.rename')}
      initial={session.project()?.project().name ?? ''}
      onName={(name) => void renameProject(session, name)}
    />
  )
}
