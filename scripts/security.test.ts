import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './lib/root.mjs'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Number, file and name of the test, of each point of Electron's checklist. */
const points = [...read('docs/security.md').matchAll(/^\| (\d+) \|.*\| `([^`]+)` \| (.+) \|$/gm)].map(
  ([, n = '', file = '', name = '']) => ({
    n: Number(n),
    file,
    name,
  }),
)

describe('the page on security', () => {
  it('has all twenty points of Electron’s checklist', () => {
    expect(points.map(({ n }) => n)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  })

  it.each(points)('point $n: “$name” is a test in $file', ({ file, name }) => {
    const tests = read(file)
      .split('\n')
      .filter((line) => /^\s*(?:test|it)\b/.test(line))
    expect(tests.some((line) => line.includes(name))).toBe(true)
  })
})

it('Electron is one exact version', () => {
  expect(JSON.parse(read('package.json')).devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
})
