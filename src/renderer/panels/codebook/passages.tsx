import { Check, Trash2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Example } from '#core/model/example'
import { useMessages } from '../../i18n/use-messages'
import { IconButton } from '../../ui/button'
import { Glyph } from '../../ui/icon'
import { TextInput } from '../../ui/text-input'

export interface PassagesProps {
  readonly passages: readonly Example[]
  readonly onChange: (passages: readonly Example[]) => void
}

/** Examples and counter-examples from the text, each with where it stands and why. */
export function Passages({ passages, onChange }: PassagesProps): ReactNode {
  const t = useMessages()
  if (passages.length === 0) return null
  return (
    <div className="ui-field ui-field-row">
      <span className="ui-field-label">{t('codebook.passages')}</span>
      <ul className="codebook-passages">
        {passages.map((passage, i) => (
          <li key={`${passage.article ?? ''} ${passage.quote}`} className="codebook-passage">
            <span className={passage.applies ? 'codebook-yes' : 'codebook-no'}>
              <Glyph icon={passage.applies ? Check : X} size={14} />
              <span className="ui-hidden">{t(passage.applies ? 'codebook.example' : 'codebook.counter-example')}</span>
            </span>
            <span>
              <q lang="zh-CN">{passage.quote}</q>
              <span className="ui-muted ui-small"> {passage.from}</span>
              <TextInput
                aria-label={t('codebook.passage-note', { quote: passage.quote })}
                placeholder={t('codebook.passage-note-hint')}
                defaultValue={passage.note}
                lang="zh-CN"
                onBlur={(event) => {
                  const note = event.target.value.trim()
                  if (note !== passage.note) onChange(passages.with(i, { ...passage, note }))
                }}
              />
            </span>
            <IconButton
              icon={Trash2}
              label={t('codebook.remove-passage', { quote: passage.quote })}
              onClick={() => onChange(passages.toSpliced(i, 1))}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
