import { expect, test } from 'vitest'
import { isHotkey, RESERVED_HOTKEYS } from '#core/codebook/hotkeys'
import { allCommands } from './all'

test('no code can be given a letter that begins a shortcut of its own', () => {
  const presses = allCommands.flatMap(({ keys }) => keys.map((key) => (typeof key === 'string' ? key : key.press)))
  const letters = presses.flatMap((press) => /^([A-Z])(?: |$)/.exec(press)?.[1]?.toLowerCase() ?? [])
  expect(letters.length).toBeGreaterThan(10)
  expect(letters.filter((letter) => !RESERVED_HOTKEYS.includes(letter))).toEqual([])
  expect([...'7fX '].map(isHotkey)).toEqual([true, true, false, false])
})
