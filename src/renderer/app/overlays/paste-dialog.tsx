import { type FormEvent, useId, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { TextArea, TextInput } from '../../ui/text-input'
import { pasteText } from '../../workspace/actions/paste-text'
import { useSession } from '../../workspace/session'
import { useClose } from './use-close'

/** Makes an article of pasted text. */
export function PasteDialog() {
  const t = useMessages()
  const session = useSession()
  const form = useId()
  const close = useClose()
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return setMissing(true)
    close()
    void pasteText(session, name || t('app.pasted-name'), text)
  }
  return (
    <Dialog
      title={t('app.paste-text')}
      size="wide"
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>
            {t('app.add-article')}
          </Button>
        </>
      }
    >
      <form id={form} className="dialog-form" onSubmit={submit}>
        <Field label={t('app.paste-label')} hint={t('app.paste-hint')} error={missing ? t('app.paste-needed') : undefined}>
          {(control) => (
            <TextArea {...control} autoFocus rows={12} lang="zh-CN" value={text} onChange={(event) => setText(event.target.value)} />
          )}
        </Field>
        <Field label={t('app.paste-name')}>
          {(control) => (
            <TextInput {...control} value={name} placeholder={t('app.pasted-name')} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
