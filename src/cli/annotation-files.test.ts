import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { importJson } from '#core/formats/json/import-json'
import { zhupi } from './testing/in-memory'

const golden = fileURLToPath(new URL('../../fixtures/json/project-v1.json', import.meta.url))

const projectIn = (bytes: Uint8Array | undefined) => {
  const read = importJson(bytes ?? new Uint8Array())
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

const original = projectIn(readFileSync(golden))
const quotes = ({ annotations }: typeof original) => annotations.map(({ anchor, code }) => `${code} ${anchor.quote}`).sort()

test.each(['w3c', 'uima', 'label-studio', 'doccano', 'brat', 'refi-qda', 'json'])(
  'what goes out as %s comes in as a project',
  async (format) => {
    const extension = { 'refi-qda': 'qdpx', json: 'json' }[format] ?? 'zip'
    const { written } = await zhupi(['convert', golden, '--to', format, '-o', 'out'])
    const files = { [`in.${extension}`]: written.get('out') ?? new Uint8Array() }
    const back = await zhupi(['convert', `in.${extension}`, '--to', 'json', '-o', 'back'], { files })
    expect(back).toMatchObject({ code: 0 })
    const project = projectIn(back.written.get('back'))
    if (format !== 'refi-qda') expect(quotes(project)).toEqual(quotes(original))
    expect(project.annotations).toHaveLength(original.annotations.length)
  },
)

test('annotations go into a project, as one edit, once', async () => {
  const [article] = original.articles
  const quote = article?.content.text.slice(0, 4).trim() ?? ''
  const files = { 'spans.csv': `document,code,quote\n${article?.id},figure,${quote}\n${article?.id},figure,没有的话\n` }
  const merged = await zhupi(['convert', 'spans.csv', '--into', golden, '--to', 'json', '-o', 'out'], { files })
  expect(merged).toMatchObject({ code: 0 })
  expect(merged.complained).toContainEqual(expect.stringContaining('“没有的话”: not in the article'))
  const project = projectIn(merged.written.get('out'))
  expect(project.annotations).toHaveLength(original.annotations.length + 1)
  expect(project.history).toHaveLength(original.history.length + 1)
  const again = { ...files, 'all.json': merged.written.get('out') ?? '' }
  const { written } = await zhupi(['convert', 'spans.csv', '--into', 'all.json', '--to', 'json', '-o', 'out'], { files: again })
  expect(written.get('out')).toEqual(merged.written.get('out'))
})

test('two projects become one; the same one twice is itself', async () => {
  const { written, complained } = await zhupi(['convert', golden, '--into', golden, '--to', 'json', '-o', 'out'])
  expect(Buffer.from(written.get('out') ?? []).equals(readFileSync(golden))).toBe(true)
  expect(complained.join('\n')).toContain(`already there ${original.annotations.length}`)
})

test('what is no such file is told, with exit code 1', async () => {
  const files = { 'a.qdpx': 'not a zip', 'b.json': '{"x":1}' }
  expect(await zhupi(['convert', 'a.qdpx', '--to', 'json'], { files })).toMatchObject({ code: 1 })
  const { code, complained } = await zhupi(['convert', 'b.json', '--to', 'json'], { files })
  expect([code, complained[0]]).toEqual([1, expect.stringContaining('b.json: in none of the formats')])
})
