import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { TextInput } from '../../ui/text-input'

export interface ExcludeDialogProps {
  readonly count: number
  readonly onClose: () => void
  readonly onExclude: (reason: string) => void
}

/** A modal dialog gives focus to the element that has the attribute, which React does not write. */
const firstToFocus = (input: HTMLInputElement | null): void => input?.setAttribute('autofocus', '')

/** Asks why articles are excluded: the dataset is only as good as its reasons. */
export function ExcludeDialog({ count, onClose, onExclude }: ExcludeDialogProps): ReactNode {
  const t = useMessages()
  const form = useId()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') setMissing(true)
    else onExclude(reason.trim())
  }
  return (
    <Dialog
      title={t('library.exclude-title', { count })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('library.cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>
            {t('library.exclude-confirm')}
          </Button>
        </>
      }
    >
      <p>{t('library.exclude-hint')}</p>
      <form id={form} onSubmit={submit}>
        <Field
          label={t('library.reason')}
          hint={t('library.reason-example')}
          error={missing && reason.trim() === '' ? t('library.reason-needed') : undefined}
        >
          {(control) => <TextInput {...control} ref={firstToFocus} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
      </form>
    </Dialog>
  )
}
