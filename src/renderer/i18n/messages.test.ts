import { describe, expect, it } from 'vitest'
import { en } from './en'
import { isMessageKey, type Message, type MessageKey, translate } from './messages'
import { messagesFor } from './use-messages'
import { zhCN } from './zh-CN'

const keys = Object.keys(en) as MessageKey[]
const forms = (message: Message): readonly string[] => (typeof message === 'string' ? [message] : [message.one, message.other])
const placeholders = (message: Message) =>
  [...new Set(forms(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((found) => found[1])))].toSorted()

describe('the catalogue', () => {
  it('has the same messages in both languages', () => {
    expect(Object.keys(zhCN).toSorted()).toEqual([...keys].toSorted())
  })

  it('leaves none empty, and fills the same places in both', () => {
    for (const key of keys) {
      expect([...forms(en[key]), ...forms(zhCN[key])], key).not.toContain('')
      expect(placeholders(zhCN[key]), key).toEqual(placeholders(en[key]))
    }
  })

  it('keeps to the tone: no exclamation marks, no 您, no please', () => {
    // “Please check” is the name of a group in the import report.
    const loud = /[!！您]|\bplease\b(?! check)/i
    expect(keys.filter((key) => [...forms(en[key]), ...forms(zhCN[key])].some((form) => loud.test(form)))).toEqual([])
  })
})

describe('translate', () => {
  it('fills places, formats numbers, and shows a place it has nothing for', () => {
    expect(translate('en', 'app.codebook-version', { version: 1234 })).toBe('Codebook v1,234')
    expect(translate('zh-CN', 'app.saved', {})).toContain('{time}')
  })

  it('chooses the form by the count', () => {
    expect(translate('en', 'app.palette-found', { count: 1 })).toBe('1 result')
    expect(translate('en', 'app.palette-found', { count: 2 })).toBe('2 results')
    expect(translate('zh-CN', 'app.palette-found', { count: 1 })).toBe('1 项结果')
  })

  it('shows an unknown key rather than nothing', () => {
    const t = messagesFor('en')
    expect(isMessageKey('toString')).toBe(false)
    expect(t.dynamic('action.unheard-of')).toBe('action.unheard-of')
    expect(t.problem({ code: 'unheard-of', params: {} })).toBe('problem.unheard-of')
  })
})
