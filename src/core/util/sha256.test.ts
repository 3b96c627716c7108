import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
])('FIPS 180-4 vector %j', (text, hash) => {
  expect(sha256OfText(text)).toBe(hash)
})

it('hashes text as UTF-8 and bytes as they are', () => {
  const text = '朱批𠮷'
  expect(sha256OfText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
  expect(sha256OfBytes(Uint8Array.of(0, 255))).toBe(createHash('sha256').update(Uint8Array.of(0, 255)).digest('hex'))
})
