import { type ReactNode, useId, useState } from 'react'
import type { SplitRule } from '#core/codebook/operation'
import type { AttributeDefinition } from '#core/model/codebook'
import { CodeId } from '#core/model/ids'
import { localText } from '#core/model/language'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { TextInput } from '../../ui/text-input'
import { useSession } from '../../workspace/session'
import type { CodeDialogProps } from './merge-dialog'

const BY_WORDS = ''
const FLAGS = ['true', 'false']

const valuesOf = ({ kind, choices }: AttributeDefinition): readonly string[] => (kind === 'flag' ? FLAGS : choices.map(({ id }) => id))

/** Which annotations of this code go to a new one: by what they mark, or by a value. */
export function SplitDialog({ drafting, code, onClose, onSelect }: CodeDialogProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const form = useId()
  const [name, setName] = useState('')
  const [by, setBy] = useState<string>(BY_WORDS)
  const [words, setWords] = useState('')
  const [values, setValues] = useState<readonly string[]>([])
  const [refused, setRefused] = useState<string | null>(null)
  const choosable = code.attributes.filter((attribute) => valuesOf(attribute).length > 0)
  const attribute = choosable.find(({ id }) => id === by)
  const submit = () => {
    const into = CodeId.parse(session.newId())
    const label = { 'zh-CN': '', en: '', [t.language]: name.trim() }
    const rule: SplitRule = attribute ? { by: 'value', condition: { attribute: attribute.id, is: [...values] } } : { by: 'quote', words }
    const problem = drafting.change({ op: 'split-code', code: code.id, into, label, rule })
    setRefused(problem)
    if (problem !== null) return
    onClose()
    onSelect({ kind: 'code', id: into })
  }
  const toggle = (id: string, on: boolean) => setValues(on ? [...values, id] : values.filter((each) => each !== id))
  const nameOf = (id: string) => {
    const choice = attribute?.choices.find((each) => each.id === id)
    return choice ? localText(choice.label, t.language) || id : t(id === 'true' ? 'inspector.yes' : 'inspector.no')
  }
  return (
    <Dialog
      title={t('codebook.split-title', { code: localText(code.label, t.language) })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={form}
            disabled={name.trim() === '' || (attribute ? values.length === 0 : words === '')}
          >
            {t('codebook.split-do')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="codebook-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Field label={t('codebook.split-name')} error={refused ?? undefined}>
          {(control) => <TextInput {...control} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Field label={t('codebook.split-by')}>
          {(control) => (
            <Select
              {...control}
              value={by}
              options={[
                { value: BY_WORDS, label: t('codebook.split-by-words') },
                ...choosable.map(({ id, label }) => ({
                  value: `${id}`,
                  label: t('codebook.split-by-value', { attribute: localText(label, t.language) }),
                })),
              ]}
              onChange={(chosen) => {
                setBy(chosen)
                setValues([])
              }}
            />
          )}
        </Field>
        {attribute ? (
          <fieldset className="codebook-values">
            <legend>{t('codebook.split-values')}</legend>
            {valuesOf(attribute).map((id) => (
              <Checkbox key={id} label={nameOf(id)} checked={values.includes(id)} onChange={(on) => toggle(id, on)} />
            ))}
          </fieldset>
        ) : (
          <Field label={t('codebook.split-words')}>
            {(control) => <TextInput {...control} lang="zh-CN" value={words} onChange={(event) => setWords(event.target.value)} />}
          </Field>
        )}
      </form>
    </Dialog>
  )
}
