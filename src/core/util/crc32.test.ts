import { expect, test } from 'vitest'
import { utf8Encode } from '#core/text/utf8'
import { crc32 } from '#core/util/crc32'

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['编辑', 0xad207008],
])('of %j', (text, expected) => {
  expect(crc32(utf8Encode(text))).toBe(expected)
})
