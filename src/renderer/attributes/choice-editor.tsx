import type { ReactNode } from 'react'
import { localText } from '#core/model/language'
import { useMessages } from '../i18n/use-messages'
import type { EditorProps } from './editor'
import { OneOf } from './one-of'

/** One of the definition's choices, or none. */
export function ChoiceEditor(props: EditorProps): ReactNode {
  const { language } = useMessages()
  const offered = props.definition.choices.map(({ id, label }) => ({ value: id, label: localText(label, language) || id }))
  return <OneOf {...props} offered={offered} />
}
