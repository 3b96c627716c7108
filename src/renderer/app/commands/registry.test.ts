import { describe, expect, it } from 'vitest'
import { defaultCodebook } from '#core/model/default-codebook'
import { AnnotationId } from '#core/model/ids'
import { translate } from '../../i18n/messages'
import { messagesFor } from '../../i18n/use-messages'
import { codeSelection } from '../../workspace/actions/code-selection'
import { openText } from '../../workspace/testing/session-world'
import { emptyWorkspace, reduce, type WorkspaceEvent } from '../../workspace/workspace'
import { menuCommandIds } from '../menu'
import { isOffered } from '../overlays/palette-entries'
import { allCommands } from './all'
import { codeCommands } from './codes'
import type { Command } from './command'
import { stateOf } from './registry'
import { type Chord, capsOf, type Shortcut, type Surroundings, sameShortcut, shortcutsOf } from './shortcut'

const commands = [...codeCommands(defaultCodebook('en').codes, 'en'), ...allCommands]
const places: readonly Surroundings[] = (['browser', 'desktop'] as const).flatMap((kind) =>
  (['mac', 'win', 'linux'] as const).map((platform) => ({ kind, platform })),
)
const everyShortcut = (here: Surroundings) =>
  commands.flatMap((command) => shortcutsOf(command, here).map((shortcut) => ({ command, shortcut })))
const words = ({ command, shortcut }: { readonly command: Command; readonly shortcut: Shortcut }, here: Surroundings) =>
  `${capsOf(shortcut, here.platform).join(' ')} = ${command.id} on ${here.kind} ${here.platform}`

/** Keys that input methods, the system, the browser or a screen reader need. */
function isReserved({ mod, shift, alt, key }: Chord, { kind, platform }: Surroundings): boolean {
  const inputMethod = (mod && [' ', '.', ';'].includes(key)) || (shift && key === ' ') || (mod && shift && ['f', 'u'].includes(key))
  const system = platform === 'mac' && mod && ['h', 'm', 'q', 'w', 'Tab'].includes(key)
  const menus = alt && (/^[a-z]$/.test(key) || key.startsWith('Arrow'))
  const browser = kind === 'browser' && (key === 'F7' || (mod && !shift && /^[ntw1-9]$/.test(key)))
  return inputMethod || system || menus || browser || key === 'Insert'
}

describe('the command registry', () => {
  it('has every id once', () => {
    const ids = commands.map((command) => command.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('gives no key to two commands', () => {
    const clashes = places.flatMap((here) => {
      const all = everyShortcut(here)
      return all
        .filter((one, index) => all.findIndex((other) => sameShortcut(one.shortcut, other.shortcut)) !== index)
        .filter(({ command }) => command.id !== 'accept-suggestion')
        .map((one) => words(one, here))
    })
    expect(clashes).toEqual([])
  })

  it('shares Enter between two that can never run at once: text is added to an annotation, and a suggestion is under review without one', () => {
    const workspaceAfter = (...events: readonly WorkspaceEvent[]) => events.reduce(reduce, emptyWorkspace)
    const adding: readonly WorkspaceEvent[] = [{ type: 'pick', annotation: AnnotationId.parse('a') }, { type: 'add-span' }]
    const selecting: WorkspaceEvent = { type: 'select', span: { start: 1, end: 2 } }
    expect(workspaceAfter(...adding, { type: 'review', suggestion: 's' })).toMatchObject({
      suggestion: 's',
      current: null,
      selectionTarget: 'new',
    })
    expect(workspaceAfter({ type: 'review', suggestion: 's' }, ...adding, selecting)).toMatchObject({
      suggestion: null,
      selectionTarget: 'current',
    })
  })

  it('begins no sequence with a key that is a command of its own', () => {
    const clashes = places.flatMap((here) => {
      const all = everyShortcut(here)
      const single = all.filter(({ shortcut }) => shortcut.length === 1)
      const sequences = all.filter(({ shortcut }) => shortcut.length === 2)
      return sequences
        .filter(({ shortcut }) => single.some((one) => sameShortcut([shortcut[0]], one.shortcut)))
        .map((one) => words(one, here))
    })
    expect(clashes).toEqual([])
  })

  it('takes no key that belongs to somebody else', () => {
    const taken = places.flatMap((here) =>
      everyShortcut(here)
        .filter(({ shortcut }) => shortcut.some((chord) => isReserved(chord, here)))
        .map((one) => words(one, here)),
    )
    expect(taken).toEqual([])
  })

  it('gives no code a letter that selects text in caret mode', () => {
    const codes = (['en', 'zh-CN'] as const).flatMap((language) => defaultCodebook(language).codes)
    expect(codes.filter((code) => code.hotkey && ['a', 'b', 's', 'q', 'v'].includes(code.hotkey.toLowerCase()))).toEqual([])
  })

  it('types no character where text is typed', () => {
    const typing = commands.filter(
      (command) =>
        command.scope === 'global' &&
        places.some((here) => shortcutsOf(command, here).some(([{ mod, key }]) => !mod && (key.length === 1 || key === 'Delete'))),
    )
    expect(typing.map((command) => command.id)).toEqual([])
  })

  it('reaches every command by menu or palette too', () => {
    const keyOnly = commands.filter((command) => !isOffered(command) && !menuCommandIds.includes(command.id))
    expect(keyOnly.map((command) => command.id)).toEqual(['escape'])
  })

  it('names only commands that exist in the menu, and each once', () => {
    const ids = commands.map((command) => command.id)
    expect(menuCommandIds.filter((id) => !ids.includes(id))).toEqual([])
    const twice = menuCommandIds.filter((id, index) => menuCommandIds.indexOf(id) !== index)
    expect(twice).toEqual(['settings'])
  })

  it('has a title in both languages', () => {
    for (const { title } of commands) {
      if (typeof title !== 'string') continue
      expect(translate('en', title)).not.toBe('')
      expect(translate('zh-CN', title)).toMatch(/\p{Script=Han}/u)
    }
  })

  it('tells by the state of a command when its label changes', async () => {
    const session = await openText('临江市投入近2000万元。')
    const undo = commands.find((command) => command.id === 'undo')
    const state = () => (undo ? stateOf(undo, messagesFor('en'), session) : '')
    const code = async (start: number, end: number) => {
      session.dispatch({ type: 'select', span: { start, end } })
      const [first] = defaultCodebook('en').codes
      if (first) await codeSelection(session, first.id)
      return state()
    }
    const before = state()
    const first = await code(0, 3)
    expect(first).not.toBe(before)
    expect(await code(6, 11)).not.toBe(first)
  })
})
