import type { Language } from '#core/model/language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** A message, or its forms by the plural category of `{count}` (CLDR). Placeholders: `{name}`. */
export type Message = string | { readonly one: string; readonly other: string }

export type MessageKey = keyof typeof en
export type MessageParams = Readonly<Record<string, string | number>>

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, Message>>>> = { en, 'zh-CN': zhCN }
const plurals: Readonly<Record<Language, Intl.PluralRules>> = { en: new Intl.PluralRules('en'), 'zh-CN': new Intl.PluralRules('zh-CN') }
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = { en: new Intl.NumberFormat('en'), 'zh-CN': new Intl.NumberFormat('zh-CN') }

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key)

export function translate(language: Language, key: MessageKey, params: MessageParams = {}): string {
  const message: Message = catalogues[language][key]
  const count = params['count']
  const form =
    typeof message === 'string'
      ? message
      : message[typeof count === 'number' && plurals[language].select(count) === 'one' ? 'one' : 'other']
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name]
    if (value === undefined) return placeholder
    return typeof value === 'number' ? numbers[language].format(value) : value
  })
}
