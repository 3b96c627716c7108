import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { importJson } from '#core/formats/json/import-json'
import { zhupi } from './testing/in-memory'
import { en } from './words-en'
import { zhCN } from './words-zh-cn'

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const golden = inRepository('fixtures/json/project-v1.json')

test('--help and --version print and are done; anything unknown is wrong usage', async () => {
  expect(await zhupi(['--version'])).toMatchObject({ code: 0, printed: ['1.2.3'] })
  expect(await zhupi(['--help'], { language: 'zh-CN' })).toMatchObject({ code: 0, printed: [zhCN.messages.help] })
  expect(await zhupi(['validate', '--help'])).toMatchObject({ code: 0, printed: [en.messages.help] })
  expect(await zhupi([])).toMatchObject({ code: 2, printed: [], complained: [en.messages.help] })
  expect((await zhupi(['constructor'])).complained).toEqual(['zhupi: there is no command “constructor”. Try zhupi --help.'])
})

test.each([
  [['validate']],
  [['validate', 'a', 'b']],
  [['validate', '--fast', 'a']],
  [['convert', 'a']],
  [['convert', 'a', '--to', 'xml']],
  [['convert', '--to', 'json']],
  [['convert', 'a', '--to', 'json', '--from', 'odt']],
])('%j is wrong usage', async (args) => {
  expect(await zhupi(args)).toMatchObject({ code: 2, printed: [], complained: [expect.stringContaining('--help')] })
})

test('a sound project file is valid', async () => {
  expect(await zhupi(['validate', golden])).toEqual({
    ...{ code: 0, complained: [], written: new Map() },
    printed: [`${golden}: valid; articles 1, annotations 3, links 1, edits 6`],
  })
})

test('every problem is a line with its place, in the language asked for', async () => {
  const file = readFileSync(golden, 'utf8')
  const damaged = file.replace('"quote":"约1.2万人次"', '"quote":"约1.3万人次"').replace('"to":"i1"', '"to":"i9"')
  const files = { 'p.json': damaged }
  expect(await zhupi(['validate', 'p.json'], { files })).toMatchObject({
    code: 1,
    printed: ['p.json: annotations[0].anchor.quote: not what the text says at the spans', 'p.json: links[0].to: nothing has the id “i9”'],
    complained: ['p.json: problems 2'],
  })
  expect((await zhupi(['validate', 'p.json'], { files, language: 'zh-CN' })).printed).toEqual([
    'p.json：annotations[0].anchor.quote: 与正文该处的文字不同',
    'p.json：links[0].to: 没有标识为“i9”的内容',
  ])
  expect((await zhupi(['validate', '-'], { files: { '-': '{' } })).printed).toEqual(['-: $: not JSON at line 1, column 2'])
  expect(await zhupi(['validate', '/nowhere.json'])).toMatchObject({ code: 1, complained: ['/nowhere.json: cannot be read (ENOENT)'] })
})

test('articles become a project that validates, each file once', async () => {
  const portal = inRepository('resources/sample/qingshi-jobs.html')
  const text = inRepository('resources/sample/jishui-village-livestream.txt')
  const { code, complained, written } = await zhupi(['convert', portal, text, portal, '--to', 'json', '-o', 'out.json'])
  expect([code, complained]).toEqual([0, [`${portal}: the same bytes as qingshi-jobs.html; left out`, 'out.json: articles 2']])
  const project = importJson(written.get('out.json') ?? new Uint8Array())
  expect(project.ok && project.value.articles.map(({ title }) => title)).toEqual([
    '青石县打造“家门口”就业圈 一年帮3.7万人找到工作',
    '𠮷水村的直播间：一根藤上结出三个瓜',
  ])
  expect(project.ok && project.value.sources.map(({ encoding }) => encoding)).toEqual(['gb18030', 'utf-8'])
})

test('nothing is written when one of the files cannot be read, or the place is not writable', async () => {
  const files = { 'good.txt': '临江推行“一站办”。', 'empty.txt': '' }
  const mixed = await zhupi(['convert', 'good.txt', 'empty.txt', '--to', 'json', '-o', 'o.json'], { files })
  expect([mixed.code, mixed.complained, mixed.written.size]).toEqual([1, ['empty.txt: holds no text'], 0])
  const refused = await zhupi(['convert', 'good.txt', '--to', 'json', '-o', '/readonly/o.json'], { files })
  expect([refused.code, refused.complained]).toEqual([1, ['/readonly/o.json: cannot be written (EROFS)']])
  const piped = await zhupi(['convert', 'good.txt', '--to', 'json', '--from', 'txt'], { files })
  expect([piped.code, piped.complained, [...piped.written.keys()]]).toEqual([0, [], ['-']])
})

test('values that do not fit or contradict each other are warnings: named, and the file is valid', async () => {
  const project = JSON.parse(readFileSync(golden, 'utf8'))
  const [figure] = project.annotations.filter(({ code }: { code: string }) => code === 'figure')
  figure.attributes = { kind: 'abundance', value: 'abc', bounds: { lo: '5', hi: '3', loOpen: false, hiOpen: false } }
  const files = { 'p.json': JSON.stringify(project) }
  const { code, printed, complained } = await zhupi(['validate', 'p.json'], { files })
  const at = `p.json: warning: annotations[${project.annotations.indexOf(figure)}].attributes`
  expect(printed.slice(0, -1)).toEqual([
    `${at}.kind: "abundance" is no choice`,
    `${at}.value: "abc" is no decimal`,
    `${at}.bounds: the lower bound 5 is above the upper bound 3`,
  ])
  expect(printed.at(-1)).toContain('valid')
  expect([code, complained]).toEqual([0, ['p.json: warnings 3']])
  expect((await zhupi(['validate', 'p.json'], { files, language: 'zh-CN' })).printed[1]).toBe(
    `p.json：提醒：annotations[${project.annotations.indexOf(figure)}].attributes.value: "abc" 不是 decimal 类型的值`,
  )
})
