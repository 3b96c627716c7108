import { isMessageKey } from '../i18n/messages'
import type { Messages } from '../i18n/use-messages'

/** What a rule looks for, in words: of `date.recurrence` if it has some, else of `date`, else its id. */
export function ruleWords(t: Messages, rule: string): string {
  const steps = rule.split('.')
  for (let length = steps.length; length > 0; length--) {
    const key = `suggestion.rule.${steps.slice(0, length).join('.')}`
    if (isMessageKey(key)) return t(key)
  }
  return rule
}
