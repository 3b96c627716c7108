import { type ReactNode, useId, useState } from 'react'
import { treeOf } from '#core/codebook/tree'
import type { CodeId } from '#core/model/ids'
import { localText } from '#core/model/language'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import type { CodeFormProps } from './code-form'

export interface CodeDialogProps extends CodeFormProps {
  readonly onClose: () => void
}

/** Which code takes over the annotations of this one. */
export function MergeDialog({ drafting, code, onClose, onSelect }: CodeDialogProps): ReactNode {
  const t = useMessages()
  const form = useId()
  const others = treeOf(drafting.plan.after.codes).filter(({ code: each }) => each.id !== code.id && !each.retired)
  const [into, setInto] = useState<string>(others[0]?.code.id ?? '')
  const [refused, setRefused] = useState<string | null>(null)
  const name = localText(code.label, t.language) || t('codebook.no-label')
  const submit = () => {
    const target = into as CodeId
    const problem = drafting.change({ op: 'merge-codes', from: code.id, into: target, language: t.language })
    setRefused(problem)
    if (problem !== null) return
    onClose()
    onSelect({ kind: 'code', id: target })
  }
  return (
    <Dialog
      title={t('codebook.merge-title', { code: name })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} disabled={into === ''}>
            {t('codebook.merge-do')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Field label={t('codebook.merge-into')} hint={t('codebook.merge-hint')} error={refused ?? undefined}>
          {(control) => (
            <Select
              {...control}
              value={into}
              options={others.map(({ code: each, depth }) => ({
                value: `${each.id}`,
                label: `${'\u2003'.repeat(depth)}${localText(each.label, t.language) || t('codebook.no-label')}`,
              }))}
              onChange={setInto}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
