import { describe, expect, it } from 'vitest'
import type { Action } from '#core/edits/edit'
import { messagesFor } from '../../i18n/use-messages'
import { editSpoken, type Heard } from './use-spoken'

const t = messagesFor('en')
const code: Action = { name: 'code', params: { quote: '三成' } }
const unlink: Action = { name: 'unlink', params: { quote: '三成' } }
const heard = (undoable: Action | null, redoable: Action | null = null): Heard => ({
  project: null,
  undoable,
  redoable,
  failed: false,
  mode: 'browse',
  suggestion: null,
})

describe('what is read out', () => {
  it('is each edit by its name', () => {
    expect(editSpoken(heard(null), heard(code), t)).toBe('Code “三成”')
    expect(editSpoken(heard(code), heard(unlink), t)).toBe('Unlink “三成”')
  })

  it('is that an edit was taken back, and its name again when it comes back', () => {
    expect(editSpoken(heard(unlink), heard(code, structuredClone(unlink)), t)).toBe('Undone: Unlink “三成”')
    expect(editSpoken(heard(code, unlink), heard(unlink), t)).toBe('Unlink “三成”')
  })

  it('is nothing while no edit was made', () => {
    expect(editSpoken(heard(code), heard(code), t)).toBeNull()
  })
})
