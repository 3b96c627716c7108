import { createContext, useContext, useMemo } from 'react'
import type { Language } from '#core/model/language'
import type { Problem } from '#core/model/problem'
import { isMessageKey, type MessageKey, type MessageParams, translate } from './messages'

export const LanguageContext = createContext<Language>('en')

export interface Messages {
  readonly language: Language
  (key: MessageKey, params?: MessageParams): string
  /** The words for a problem; an unknown code shows itself rather than nothing. */
  problem(problem: Problem): string
  /** A key that is only known at run time (an action's name, a notice); an unknown one shows itself. */
  dynamic(key: string, params?: MessageParams): string
}

export function messagesFor(language: Language): Messages {
  const dynamic = (key: string, params?: MessageParams) => (isMessageKey(key) ? translate(language, key, params) : key)
  return Object.assign((key: MessageKey, params?: MessageParams) => translate(language, key, params), {
    language,
    dynamic,
    problem: (problem: Problem) => dynamic(`problem.${problem.code}`, problem.params),
  })
}

export function useMessages(): Messages {
  const language = useContext(LanguageContext)
  return useMemo(() => messagesFor(language), [language])
}
