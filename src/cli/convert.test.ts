import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { EXPORTERS } from '#core/formats/export/exporters'
import { zhupi } from './testing/in-memory'
import { en } from './words-en'
import { zhCN } from './words-zh-cn'

const golden = fileURLToPath(new URL('../../fixtures/json/project-v1.json', import.meta.url))

test.each(EXPORTERS.map(({ id }) => id))('a project goes out as %s', async (id) => {
  const { code, complained, written } = await zhupi(['convert', golden, '--to', id, '-o', 'out'])
  expect(code).toBe(0)
  expect(complained.at(-1)).toBe('out: articles 1')
  expect([...written.keys()]).toEqual(['out'])
  expect(written.get('out')?.length).toBeGreaterThan(0)
})

test('a project that goes out as JSON is the same file', async () => {
  const { written } = await zhupi(['convert', golden, '--to', 'json', '-o', 'out'])
  expect(Buffer.from(written.get('out') ?? []).equals(readFileSync(golden))).toBe(true)
})

test('a folder takes the files themselves, and losses are told', async () => {
  const { complained, written } = await zhupi(['convert', golden, '--to', 'csv', '-o', 'tables/'])
  expect([...written.keys()]).toEqual(expect.arrayContaining(['tables/figures.csv', 'tables/dictionary.csv', 'tables/LOSSES.txt']))
  expect(complained).toContain('tables/: 6 × edits of the history: left out')
})

test('a part of the project, by ids and by names', async () => {
  const figures = async (...scope: string[]) => {
    const { code, written, complained } = await zhupi(['convert', golden, '--to', 'csv', '-o', 't/', ...scope])
    const rows = new TextDecoder().decode(written.get('t/annotations.csv')).split('\r\n').length - 2
    return code === 0 ? rows : complained
  }
  expect(await figures()).toBe(3)
  expect(await figures('--code', 'Figure', '--coder', '林澈')).toBe(2)
  expect(await figures('--status', 'excluded')).toBe(0)
  expect(await figures('--coder', 'nobody')).toEqual(['zhupi convert: the project has no “nobody”. Try zhupi --help.'])
})

test('a file that is there is not replaced unasked', async () => {
  const files = { 'out.csv': 'mine' }
  const args = ['convert', golden, '--to', 'csv', '-o', 'out.csv']
  expect(await zhupi(args, { files })).toMatchObject({ code: 1, complained: ['out.csv: cannot be written (EEXIST)'] })
  expect(await zhupi([...args, '--force'], { files })).toMatchObject({ code: 0 })
})

test('one project at a time; a wrong one is told with its places', async () => {
  expect(await zhupi(['convert', golden, golden, '--to', 'csv'])).toMatchObject({ code: 2 })
  const files = { 'p.json': readFileSync(golden, 'utf8').replace('"to":"i1"', '"to":"i9"') }
  expect(await zhupi(['convert', 'p.json', '--to', 'csv'], { files })).toMatchObject({
    code: 1,
    complained: ['p.json: links[0].to: nothing has the id “i9”'],
  })
})

test('--help of convert names every format, in both languages', async () => {
  const { printed } = await zhupi(['convert', '--help'])
  expect(printed.join('\n')).toBe(en.messages['help-convert'])
  const named = (help: string) =>
    /[：:] ?json[^\n]*/
      .exec(help)?.[0]
      .replace(/（[^）]*）|\([^)]*\)/g, '')
      .match(/[a-z][a-z0-9-]*/g)
  for (const words of [en, zhCN]) expect(named(words.messages['help-convert'])?.sort()).toEqual(EXPORTERS.map(({ id }) => id).sort())
})
