import { expect, test } from 'vitest'
import { codeCaps } from './code-caps'

const codes = (...keys: readonly string[]) => keys.map((hotkey) => ({ hotkey }))

test('letters come first, in the order of the codebook, then a row of digits as one cap', () => {
  expect(codeCaps(codes('i', '6', '5', 'f', '3', '4'))).toEqual(['I', 'F', '3–6'])
})

test('digits that are not three in a row stay apart, and a code without a key has no cap', () => {
  expect(codeCaps(codes('4', '', '3', '8', 'x'))).toEqual(['X', '3', '4', '8'])
})
