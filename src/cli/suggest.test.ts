import { expect, test } from 'vitest'
import { zhupi } from './testing/in-memory'

const answer = (printed: readonly string[]) => JSON.parse(printed[0] ?? '')

test.each([[['suggest', 'a', 'b']], [['suggest', '--only', 'dates']], [['suggest', '--jsonl=yes']], [['suggest', '--numerals']]])(
  '%j is wrong usage',
  async (args) => {
    expect(await zhupi(args)).toMatchObject({ code: 2, printed: [], complained: [expect.stringContaining('--help')] })
  },
)

test('an article of any format that can be imported gives one JSON value; without a name it is standard input', async () => {
  const html = '<!doctype html><title>临江</title><article><h1>临江</h1><p>新增就业3.2万人。</p></article>'
  const { code, printed, complained } = await zhupi(['suggest', 'a.html'], { files: { 'a.html': html } })
  expect([code, complained, printed.length]).toEqual([0, [], 1])
  expect(Object.keys(answer(printed))).toEqual(['figures', 'initiatives', 'links'])
  expect(answer(printed).figures).toMatchObject([{ text: '3.2万人', value: '32000' }])
  expect((await zhupi(['suggest'], { files: { '-': '新增就业3.2万人。' } })).printed).toMatchObject([expect.stringContaining('"32000"')])
})

test('--only leaves the rest empty', async () => {
  const files = { '-': '新增就业3.2万人。' }
  expect(answer((await zhupi(['suggest', '--only', 'initiatives'], { files })).printed)).toMatchObject({ figures: [], links: [] })
  expect(answer((await zhupi(['suggest', '--only', 'figures'], { files })).printed)).toMatchObject({
    figures: [{}],
    initiatives: [],
    links: [],
  })
})

test('a file that cannot be read or holds no text is wrong input', async () => {
  expect(await zhupi(['suggest', '/nowhere.txt'])).toMatchObject({ code: 1, complained: ['/nowhere.txt: cannot be read (ENOENT)'] })
  expect(await zhupi(['suggest', '--jsonl', '/nowhere.txt'])).toMatchObject({
    code: 1,
    complained: ['/nowhere.txt: cannot be read (ENOENT)'],
  })
  expect(await zhupi(['suggest'], { files: { '-': '' } })).toMatchObject({ code: 1, complained: ['-: holds no text'], printed: [] })
})

test('whoever has read enough is no mistake; a full disk is', async () => {
  for (const args of [['suggest'], ['suggest', '--jsonl']]) {
    const files = { '-': '{"id":1,"input":"3人"}\n' }
    expect(await zhupi(args, { files, refused: 'EPIPE' })).toMatchObject({ code: 0, complained: [] })
    expect(await zhupi(args, { files, refused: 'ENOSPC' })).toMatchObject({ code: 1, complained: ['-: cannot be written (ENOSPC)'] })
  }
})
