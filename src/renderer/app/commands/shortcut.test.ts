import { describe, expect, it } from 'vitest'
import { acceleratorOf, ariaOf, capsOf, keyOf, matches, parseShortcut, shortcutsOf } from './shortcut'

const press = (key: string, code = '', held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})
const [exportKey] = parseShortcut('Mod+Shift+E')
const [question] = parseShortcut('?')
const [letter] = parseShortcut('L')

describe('what a key stands for', () => {
  it('is its character, and its place where the layout writes no Latin letter', () => {
    expect(keyOf(press('L', 'KeyL'))).toBe('l')
    expect(keyOf(press('д', 'KeyL'))).toBe('l')
    expect(keyOf(press('ㄌ', 'KeyX'))).toBe('x')
    expect(keyOf(press('ArrowLeft', 'ArrowLeft'))).toBe('ArrowLeft')
  })
})

describe('matching', () => {
  it('takes Ctrl on Windows and Linux, ⌘ on macOS, and never both', () => {
    expect(matches(exportKey, press('E', 'KeyE', { ctrlKey: true, shiftKey: true }), 'linux')).toBe(true)
    expect(matches(exportKey, press('E', 'KeyE', { ctrlKey: true, shiftKey: true }), 'mac')).toBe(false)
    expect(matches(exportKey, press('e', 'KeyE', { metaKey: true, shiftKey: true }), 'mac')).toBe(true)
    expect(matches(exportKey, press('e', 'KeyE', { metaKey: true, ctrlKey: true, shiftKey: true }), 'mac')).toBe(false)
  })

  it('counts Shift for letters but not for signs that need it', () => {
    expect(matches(letter, press('L', 'KeyL', { shiftKey: true }), 'linux')).toBe(false)
    expect(matches(question, press('?', 'Slash', { shiftKey: true }), 'linux')).toBe(true)
  })
})

describe('one shortcut, three notations', () => {
  it('shows key caps', () => {
    expect(capsOf(parseShortcut('Mod+Shift+E'), 'linux')).toEqual(['Ctrl', 'Shift', 'E'])
    expect(capsOf(parseShortcut('Mod+Shift+E'), 'mac')).toEqual(['⌘', '⇧', 'E'])
    expect(capsOf(parseShortcut('G L'), 'win')).toEqual(['G', 'L'])
  })

  it('says it to assistive technology', () => {
    expect(ariaOf(parseShortcut('Mod+K'), 'mac')).toBe('Meta+K')
    expect(ariaOf(parseShortcut('Shift+ArrowLeft'), 'linux')).toBe('Shift+ArrowLeft')
    expect(ariaOf(parseShortcut('G L'), 'linux')).toBe('')
  })

  it('gives the native menu only what types no character', () => {
    expect(acceleratorOf(parseShortcut('Mod+Shift+E'))).toBe('CmdOrCtrl+Shift+E')
    expect(acceleratorOf(parseShortcut('F6'))).toBe('F6')
    expect(acceleratorOf(parseShortcut('L'))).toBe('')
    expect(acceleratorOf(parseShortcut('G L'))).toBe('')
  })
})

it('leaves out shortcuts of another host or platform', () => {
  const command = { keys: ['G L', { press: 'Mod+1', host: 'desktop' as const }, { press: 'Backspace', platforms: ['mac' as const] }] }
  expect(shortcutsOf(command, { kind: 'browser', platform: 'linux' })).toHaveLength(1)
  expect(shortcutsOf(command, { kind: 'desktop', platform: 'mac' })).toHaveLength(3)
})
