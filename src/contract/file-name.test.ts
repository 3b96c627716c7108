import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName } from '#contract/file-name'

test.each([
  ['项目.json', '项目.json'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['a/b\\c:d*e?.txt', 'a_b_c_d_e_.txt'],
  ['CON', '_CON'],
  ['con.txt', '_con.txt'],
  ['lpt9.tar.gz', '_lpt9.tar.gz'],
  ['console.txt', 'console.txt'],
  ['name. . .', 'name'],
  ['', 'untitled'],
  ['...', 'untitled'],
  ['.zhupi', 'zhupi'],
  ['exe\u202Etxt.json', 'exe_txt.json'],
  ['e\u0301.txt', '\u00e9.txt'],
  ['lone\ud800.txt', 'lone\ufffd.txt'],
  ['tab\there\u0000.txt', 'tab_here_.txt'],
])('%j becomes %j', (wished, expected) => {
  expect(safeFileName(wished)).toBe(expected)
})

test('a long name keeps its extension and whole characters', () => {
  const name = safeFileName(`${'𠮷'.repeat(300)}.json`)
  expect(name).toMatch(/^𠮷+\.json$/u)
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180)
})

test('any name becomes one that is safe already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (wished) => {
      const name = safeFileName(wished)
      expect(name).not.toBe('')
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^\.|[. ]$/u)
      expect(safeFileName(name)).toBe(name)
    }),
    { seed: 33, numRuns: 500 },
  )
})
