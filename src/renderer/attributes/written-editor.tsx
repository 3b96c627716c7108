import type { ReactNode } from 'react'
import { formatAttribute, parseAttribute } from '#core/attributes/attribute-types'
import { localText } from '#core/model/language'
import { useMessages } from '../i18n/use-messages'
import { DraftField } from './draft-field'
import type { EditorProps } from './editor'

/** Kinds whose values are words, mostly of the text. */
const WORDS: ReadonlySet<string> = new Set(['text', 'place', 'actor'])

/** For kinds that are written: text, numbers, intervals, dates. What cannot be read stays in the field with the reason and an example. */
export function WrittenEditor({ definition, value, onCommit, disabled, below }: EditorProps): ReactNode {
  const t = useMessages()
  return (
    <DraftField
      label={localText(definition.label, t.language) || t('codebook.attribute-no-label')}
      value={value === null ? '' : formatAttribute(definition, value, t.language)}
      placeholder={t('inspector.empty-value')}
      disabled={disabled}
      below={below}
      {...(definition.help ? { hint: definition.help } : {})}
      {...(WORDS.has(definition.kind) ? { lang: 'zh-CN' } : {})}
      onCommit={async (draft) => {
        if (draft.trim() === '') {
          await onCommit(null)
          return null
        }
        const read = parseAttribute(definition, draft)
        if (!read.ok) return t.problem(read.problem)
        await onCommit(read.value)
        return null
      }}
    />
  )
}
