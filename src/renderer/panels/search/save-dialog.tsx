import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { TextInput } from '../../ui/text-input'

const LONGEST = 80

export interface SaveDialogProps {
  readonly suggested: string
  readonly onSave: (name: string) => void
  readonly onClose: () => void
}

export function SaveDialog({ suggested, onSave, onClose }: SaveDialogProps): ReactNode {
  const t = useMessages()
  const form = useId()
  const [name, setName] = useState(suggested.slice(0, LONGEST))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') onSave(name.trim())
  }
  return (
    <Dialog
      title={t('search.save-title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} disabled={name.trim() === ''}>
            {t('app.save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field label={t('search.name')} hint={t('search.save-hint')}>
          {(control) => (
            <TextInput
              {...control}
              value={name}
              maxLength={LONGEST}
              onFocus={(event) => event.target.select()}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
