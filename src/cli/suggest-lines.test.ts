import { expect, test } from 'vitest'
import { suggestLines } from './suggest-lines'
import type { Terminal } from './terminal'
import { zhupi } from './testing/in-memory'

async function lines(input: string | Uint8Array) {
  const { code, printed, complained } = await zhupi(['suggest', '--jsonl'], { files: { '-': input } })
  return { code, complained, answers: printed.map((line) => JSON.parse(line)) }
}

test('every line is answered in order, with its id as it was and nothing else of it', async () => {
  const ids = ['b', 2, null, { file: 'a', part: [1] }, '\ud800']
  const { code, complained, answers } = await lines(ids.map((id) => JSON.stringify({ id, input: '帮扶500户。', meta: 1 })).join('\n'))
  expect([code, complained]).toEqual([0, []])
  expect(answers.map(({ id }) => id)).toEqual(ids)
  for (const found of answers) {
    expect(Object.keys(found)).toEqual(['id', 'figures', 'initiatives', 'links'])
    expect(found.figures).toMatchObject([{ start: 2, end: 6, text: '500户', value: '500' }])
  }
})

test('numerals without a unit are found when asked for', async () => {
  const { answers } = await lines('{"id":1,"input":"编到三百二十一"}\n{"id":2,"input":"编到三百二十一","numerals":true}\n')
  expect(answers.map(({ figures }) => figures.length)).toEqual([0, 1])
})

test('a missing id is null; blank lines, CRLF and a byte order mark are no mistakes', async () => {
  expect(await lines('\ufeff{"input":""}\r\n\r\n \n{"id":2,"input":""}')).toMatchObject({
    code: 0,
    complained: [],
    answers: [{ id: null }, { id: 2 }],
  })
  expect(await lines('')).toMatchObject({ code: 0, complained: [], answers: [] })
})

test('a wrong line is told with its number and reason, the others go on', async () => {
  const good = '{"id":"x","input":"3人"}'
  const wrong = ['{"id":1,', '[]', '{"id":1}', '{"id":1,"input":5}', '{"id":1,"input":"","numerals":"yes"}']
  expect(await lines([good, ...wrong, good, ''].join('\n'))).toMatchObject({
    code: 1,
    complained: [
      '-, line 2: not JSON at column 9',
      '-, line 3: $: wrong value; expected object',
      '-, line 4: input: missing',
      '-, line 5: input: wrong value; expected string',
      '-, line 6: numerals: wrong value; expected boolean',
    ],
    answers: [{ id: 'x' }, { id: 'x' }],
  })
  const latin1 = Uint8Array.from([...new TextEncoder().encode('{"input":"'), 0xe9, ...new TextEncoder().encode('"}')])
  expect(await lines(latin1)).toMatchObject({ code: 1, complained: ['-, line 1: not UTF-8'], answers: [] })
})

test('memory stays constant: it reads on only when what it said has been taken', async () => {
  const line = new TextEncoder().encode('{"id":1,"input":"帮扶500户。"}\n')
  const CHUNKS = 200
  let read = 0
  let taken = 0
  let farthest = 0
  const slow: Pick<Terminal, 'language' | 'complain' | 'chunks' | 'emit'> = {
    language: 'en',
    complain: () => {},
    chunks: async function* () {
      while (read < CHUNKS) {
        read++
        farthest = Math.max(farthest, read - taken)
        yield line
      }
    },
    emit: async () => {
      await new Promise((resolve) => setImmediate(resolve))
      taken++
    },
  }
  expect(await suggestLines('-', 'figures', slow)).toBe(0)
  expect([taken, farthest]).toEqual([CHUNKS, 1])
})
