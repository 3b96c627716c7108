import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figureContradictions } from '#core/analysis/figure-contradiction'
import { parseAttribute } from '#core/attributes/attribute-types'
import { parsedFigure } from '#core/attributes/parsed-figure'
import { applyChanges, type Change } from '#core/edits/change'
import type { State } from '#core/edits/state'
import { importFile } from '#core/formats/import/import-file'
import { exportJson } from '#core/formats/json/export-json'
import { importJson } from '#core/formats/json/import-json'
import { Article } from '#core/model/article'
import { FIGURE, findCode } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { ArticleId, CoderId } from '#core/model/ids'
import { Project } from '#core/model/project'
import { CodedSample, codeSample, type SampleCoding } from '#core/model/sample'
import type { DecodeBytes } from '#core/text/decode'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'

const folder = new URL('../../../resources/sample/', import.meta.url)
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))
const sample = CodedSample.parse(JSON.parse(readFileSync(new URL('coded.json', folder), 'utf8')))
const now = '2026-11-23T10:42:07.000Z'
const coder = CoderId.parse('c1')
const project = Project.parse({ id: 'p1', name: '示例', memo: '', coders: [{ id: coder, name: '林澈' }], createdAt: now })
const codebook = defaultCodebook('zh-CN')

const decode: DecodeBytes = (label, bytes, fatal) => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function readSample(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
  const parsed = importFile({ name, bytes, decode })
  if (!parsed.ok) throw new Error(parsed.problem.code)
  const { text, blocks, encoding, mime, warnings, ...metadata } = parsed.value
  const source = { hash: sha256OfBytes(bytes), bytes, fileName: name, mime, encoding }
  const state = { status: 'new', reason: '', memo: '', addedAt: now }
  const article = Article.parse({
    ...{ id: name, source: source.hash, textHash: sha256OfText(text), length: text.length },
    ...metadata,
    ...state,
  })
  return { source, article, content: { text, blocks }, warnings }
}

const read = names.map(readSample)

function coded(): SampleCoding {
  const { article, content } = read.find(({ source }) => source.fileName === sample.file) ?? {}
  if (!article || !content) throw new Error('no such file')
  let n = 0
  const coding = codeSample(sample, { article: article.id, text: content.text, coder, now, newId: () => `n${++n}` })
  if (!coding.ok) throw new Error(JSON.stringify(coding.problem))
  return coding.value
}

test('six articles, one in GB18030, one in English, read without a warning, with title, outlet, date and author', () => {
  expect(read.map(({ source }) => source.encoding).sort()).toEqual(['gb18030', 'utf-8', 'utf-8', 'utf-8', 'utf-8', 'utf-8'])
  expect(read.map(({ article }) => article.language).filter((language) => language === 'en')).toHaveLength(1)
  expect(read.flatMap(({ warnings }) => warnings)).toEqual([])
  const incomplete = read.filter(
    ({ article: { title, outlet, date, author } }) => [title, outlet, author].includes('') || date.length !== 10,
  )
  expect(incomplete.map(({ article }) => article)).toEqual([])
})

test('every article is as long as news are, and the portal page has its chrome set apart', () => {
  for (const { content } of read) {
    const body = content.blocks.filter(({ kind }) => kind !== 'boilerplate').reduce((sum, { start, end }) => sum + end - start, 0)
    expect(body).toBeGreaterThan(500)
    expect(body).toBeLessThan(2500)
  }
  const portal = read.find(({ source }) => source.encoding === 'gb18030')
  expect(portal?.content.blocks.some(({ kind }) => kind === 'boilerplate')).toBe(true)
})

test('the coded article: every quote is found, every edit accepted, every attribute one of its code', () => {
  const { annotations, links } = coded()
  const state: State = {
    project,
    codebook,
    articles: new Map(read.map(({ article }) => [article.id, article])),
    annotations: new Map(),
    links: new Map(),
    initiatives: new Map(),
    rejections: new Map(),
  }
  const changes: Change[] = [
    ...annotations.map((annotation) => ({ kind: 'add-annotation' as const, annotation })),
    ...links.map((link) => ({ kind: 'add-link' as const, link })),
  ]
  expect(applyChanges(state, changes)).toBeNull()
  expect([state.annotations.size, state.links.size]).toEqual([sample.annotations.length, sample.links.length])
  for (const { code, attributes } of annotations) {
    const definitions = new Map(findCode(codebook, code)?.attributes.map((definition) => [`${definition.id}`, definition]))
    for (const [id, value] of Object.entries(attributes)) {
      const definition = definitions.get(id)
      const typed = typeof value === 'string' && definition ? parseAttribute(definition, value) : null
      expect([id, definition?.kind === 'interval' ? typeof value : typed?.ok && typed.value]).toEqual([
        id,
        definition?.kind === 'interval' ? 'object' : value,
      ])
    }
  }
})

test('the whole sample exports and imports', () => {
  const articles = read.map(({ article, content }) => ({ ...article, content }))
  const snapshot = {
    project,
    codebook,
    sources: read.map(({ source }) => source),
    articles,
    ...coded(),
    initiatives: [],
    rejections: [],
    history: [],
  }
  const written = exportJson(snapshot, { history: true })
  expect(written.ok ? null : written.problem).toBeNull()
  const back = written.ok ? importJson(written.value) : null
  expect(back?.ok && back.value).toEqual(snapshot)
})

test('a quote or a link that leads nowhere is told', () => {
  const context = { article: ArticleId.parse('a'), text: '甲，甲', coder, now, newId: () => 'n' }
  const annotation = { key: 'k', code: codebook.codes[0]?.id ?? '', quote: '甲', occurrence: 3, attributes: {} }
  const missing = codeSample(CodedSample.parse({ file: 'f', annotations: [annotation], links: [] }), context)
  expect(missing).toEqual({ ok: false, problem: { code: 'sample-quote', params: { file: 'f', quote: '甲' } } })
  const second = CodedSample.parse({ file: 'f', annotations: [{ ...annotation, occurrence: 2 }], links: [] })
  const found = codeSample(second, context)
  expect(found.ok && found.value.annotations[0]?.anchor.spans).toEqual([{ start: 2, end: 3 }])
  const dangling = codeSample(
    { ...second, links: CodedSample.parse({ file: '', annotations: [], links: [{ type: 'measures', from: 'k', to: 'x' }] }).links },
    context,
  )
  expect(dangling.ok ? null : dangling.problem.code).toBe('sample-link')
})

test('the figures of the sample say what its text says', () => {
  const text = read.find(({ source }) => source.fileName === sample.file)?.content.text ?? ''
  const code = findCode(codebook, FIGURE)
  if (!code) throw new Error('no code for figures')
  const found = coded().annotations.flatMap(({ code: id, anchor, attributes }) =>
    id === FIGURE ? figureContradictions(attributes, parsedFigure(text, anchor.spans, code)).map((each) => [anchor.quote, each]) : [],
  )
  expect(found).toEqual([])
})
