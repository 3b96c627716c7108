import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteLines } from './byte-lines'

async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (const size of sizes) {
    yield bytes.subarray(at, at + size)
    at += size
  }
  yield bytes.subarray(at)
}

async function linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<readonly (string | null)[]> {
  const found: (string | null)[] = []
  for await (const lines of byteLines(chunks, limit)) {
    for (const { number, bytes } of lines) {
      expect(number).toBe(found.length + 1)
      found.push(bytes && new TextDecoder().decode(bytes))
    }
  }
  return found
}

test('lines are the same wherever the chunks are cut; a line over the limit keeps its number only', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', '数', '😀'), maxLength: 12 })
  const cuts = fc.array(fc.nat(9), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(fc.array(line), cuts, fc.boolean(), async (lines, sizes, ended) => {
      const bytes = new TextEncoder().encode(lines.join('\n') + (ended ? '\n' : ''))
      const expected = ended ? (lines.length > 0 ? lines : ['']) : lines.at(-1) === '' ? lines.slice(0, -1) : lines
      const short = (text: string) => new TextEncoder().encode(text).length <= 20
      expect(await linesOf(pieces(bytes, sizes), 20)).toEqual(expected.map((text) => (short(text) ? text : null)))
    }),
    { seed: 3, numRuns: 300 },
  )
})

test('a line is given out with the chunk that ends it', async () => {
  let asked = 0
  async function* slow() {
    yield new TextEncoder().encode('one\ntw')
    asked++
    yield new TextEncoder().encode('o\n')
  }
  const lines = byteLines(slow(), 100)
  expect((await lines.next()).value).toMatchObject([{ number: 1 }])
  expect(asked).toBe(0)
})
