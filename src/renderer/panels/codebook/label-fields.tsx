import type { ReactNode } from 'react'
import type { LocalText } from '#core/model/language'
import { DraftField } from '../../attributes/draft-field'
import { useMessages } from '../../i18n/use-messages'

export interface LabelFieldsProps {
  readonly label: LocalText
  /** Answers what is wrong, in words, or `null`. */
  readonly onChange: (label: LocalText) => string | null
}

const LANGUAGES = { en: ['en', 'zh-CN'], 'zh-CN': ['zh-CN', 'en'] } as const

/** A name in both languages, that of the interface first; where one is empty the other stands in. */
export function LabelFields({ label, onChange }: LabelFieldsProps): ReactNode {
  const t = useMessages()
  return LANGUAGES[t.language].map((language, i) => (
    <DraftField
      key={language}
      label={i === 0 ? t('codebook.name') : t(`codebook.name-in.${language}`)}
      value={label[language]}
      lang={language}
      onCommit={async (text) => onChange({ ...label, [language]: text.trim() })}
    />
  ))
}
