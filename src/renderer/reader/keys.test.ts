import { expect, test } from 'vitest'
import { caretKeyOf, isComposing } from './keys'

const event = (more: Partial<KeyboardEvent>): KeyboardEvent =>
  ({
    key: '',
    code: '',
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    keyCode: 0,
    ...more,
  }) as KeyboardEvent

test('letters come in lower case, on other layouts by their place', () => {
  expect(caretKeyOf(event({ key: 'S', code: 'KeyS' }), false).key).toBe('s')
  expect(caretKeyOf(event({ key: 'ы', code: 'KeyS' }), false).key).toBe('s')
  expect(caretKeyOf(event({ key: 'ArrowLeft', code: 'ArrowLeft' }), false).key).toBe('ArrowLeft')
})

test('the key for words is Option on macOS', () => {
  expect(caretKeyOf(event({ key: 'ArrowLeft', altKey: true }), true)).toMatchObject({ word: true, mod: false })
  expect(caretKeyOf(event({ key: 'ArrowLeft', ctrlKey: true }), false)).toMatchObject({ word: true, mod: true })
})

test('keys of an input method are left alone', () => {
  expect(isComposing(event({ isComposing: true }))).toBe(true)
  expect(isComposing(event({ keyCode: 229 }))).toBe(true)
  expect(isComposing(event({ key: 's' }))).toBe(false)
})
