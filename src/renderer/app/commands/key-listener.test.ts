import { describe, expect, it } from 'vitest'
import type { Command } from './command'
import { createKeyMachine, type KeyEventFacts } from './key-listener'

const command = (id: string, keys: readonly string[], scope: Command['scope'] = 'plain'): Command => ({
  id,
  title: 'app.name',
  keys,
  scope,
  group: 'here',
  run: () => {},
})
const commands = [
  command('link', ['L']),
  command('library', ['G L']),
  command('article', ['G A']),
  command('palette', ['Mod+K'], 'global'),
  command('undo', ['Mod+Z'], 'global'),
  command('escape', ['Escape'], 'global'),
  command('regions', ['F6'], 'global'),
  command('move', ['Shift+ArrowLeft']),
  command('accept', ['Enter'], 'reading'),
]
const linux = { kind: 'browser', platform: 'linux' } as const

const facts = (key: string, more: Partial<KeyEventFacts> = {}): KeyEventFacts => ({
  key,
  code: '',
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  place: 'plain',
  modal: false,
  ...more,
})

function machine(plainKeys = true) {
  const keys = createKeyMachine(linux, () => plainKeys)
  return (event: KeyEventFacts, now = 0, enabled: (c: Command) => boolean = () => true) => {
    const outcome = keys.press(event, now, commands, enabled)
    return outcome === null || outcome === 'wait' ? outcome : outcome.id
  }
}

describe('plain keys', () => {
  it('work in the article and in lists only', () => {
    expect(machine()(facts('l'))).toBe('link')
    expect(machine()(facts('l', { place: 'text' }))).toBeNull()
    expect(machine()(facts('l', { place: 'other' }))).toBeNull()
  })

  it('of a review work in the text alone: elsewhere Tab and Enter belong to what has the focus', () => {
    expect(machine()(facts('Enter', { place: 'reading' }))).toBe('accept')
    for (const place of ['plain', 'text', 'other'] as const) expect(machine()(facts('Enter', { place }))).toBeNull()
    expect(machine()(facts('l', { place: 'reading' }))).toBe('link')
  })

  it('can be turned off, which leaves the others on', () => {
    const press = machine(false)
    expect(press(facts('l'))).toBeNull()
    expect(press(facts('k', { ctrlKey: true }))).toBe('palette')
    expect(press(facts('Escape'))).toBe('escape')
  })

  it('never fire while an input method composes', () => {
    expect(machine()(facts('l', { isComposing: true }))).toBeNull()
    expect(machine()(facts('l', { keyCode: 229 }))).toBeNull()
    expect(machine()(facts('Process', { code: 'KeyL', keyCode: 229 }))).toBeNull()
  })

  it('leave alone what somebody on the way has used, and what belongs to a dialog', () => {
    expect(machine()(facts('ArrowLeft', { shiftKey: true, defaultPrevented: true }))).toBeNull()
    expect(machine()(facts('Escape', { modal: true }))).toBeNull()
  })
})

describe('where text is typed', () => {
  it('undo belongs to the field', () => {
    expect(machine()(facts('z', { ctrlKey: true, place: 'text' }))).toBeNull()
    expect(machine()(facts('z', { ctrlKey: true }))).toBe('undo')
  })

  it('the palette, the regions and Esc still work', () => {
    for (const [key, held, id] of [
      ['k', { ctrlKey: true }, 'palette'],
      ['F6', {}, 'regions'],
      ['Escape', {}, 'escape'],
    ] as const) {
      expect(machine()(facts(key, { ...held, place: 'text' }))).toBe(id)
    }
  })
})

describe('sequences', () => {
  it('run at their second key, which then is no command of its own', () => {
    const press = machine()
    expect(press(facts('g'), 0)).toBe('wait')
    expect(press(facts('l'), 500)).toBe('library')
    expect(press(facts('l'), 600)).toBe('link')
  })

  it('are given up after a while, or by another key', () => {
    const press = machine()
    expect(press(facts('g'), 0)).toBe('wait')
    expect(press(facts('l'), 5000)).toBe('link')
    expect(press(facts('g'), 6000)).toBe('wait')
    expect(press(facts('x'), 6100)).toBeNull()
    expect(press(facts('l'), 6200)).toBe('link')
  })

  it('are not broken by the modifiers on the way', () => {
    const press = machine()
    press(facts('g'), 0)
    expect(press(facts('Shift'), 100)).toBeNull()
    expect(press(facts('a'), 200)).toBe('article')
  })
})

it('passes over a command that cannot run now', () => {
  expect(machine()(facts('l'), 0, (c) => c.id !== 'link')).toBeNull()
})
