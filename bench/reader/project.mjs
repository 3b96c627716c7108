import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { corpus } from '../lib/corpus.mjs'

const repository = fileURLToPath(new URL('../..', import.meta.url))

const CREATED = '2026-11-23T08:00:00.000Z'
/** Every tenth annotation that can be linked is. */
const LINKED = 10

/** Titles of the two articles of a project: the one that is measured, and a short one to come from. */
export const TITLES = { measured: 'Measured', short: 'Short' }

/** The product's own core, so that the file is what the app itself would have written. */
async function loadCore() {
  const vite = await createServer({
    root: repository,
    configFile: false,
    logLevel: 'warn',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  })
  const load = (path) => vite.ssrLoadModule(`/src/core/${path}.ts`)
  const [codebook, anchor, json, hash, utf8] = await Promise.all(
    ['model/default-codebook', 'text/anchor', 'formats/json/export-json', 'util/sha256', 'text/utf8'].map(load),
  )
  await vite.close()
  return { ...codebook, ...anchor, ...json, ...hash, ...utf8 }
}

/** Makes project files: `(length, count)` gives the bytes of one whose first article has the text and the spans of `corpus(length, count)`. */
export async function projectMaker() {
  const core = await loadCore()
  const codebook = core.defaultCodebook('zh-CN')
  const coder = { id: 'bench-coder', name: 'Bench' }

  const source = (text, fileName) => {
    const bytes = core.utf8Encode(text)
    return { hash: core.sha256OfBytes(bytes), bytes, fileName, mime: 'text/plain', encoding: 'utf-8' }
  }

  const article = (id, title, paragraphs, { hash }) => {
    const text = paragraphs.join('\n')
    let start = 0
    const blocks = paragraphs.map((paragraph) => {
      const block = { kind: 'paragraph', level: 0, start, end: start + paragraph.length }
      start = block.end + 1
      return block
    })
    const fields = { outlet: '', date: '2026-11-23', author: '', place: '', url: '', language: 'zh-CN', status: 'in-progress', reason: '' }
    const stored = {
      id,
      source: hash,
      textHash: core.sha256OfText(text),
      length: text.length,
      title,
      ...fields,
      memo: '',
      addedAt: CREATED,
    }
    return { ...stored, content: { text, blocks } }
  }

  const annotation = (text, span, i) => ({
    id: uuid(i),
    article: 'measured',
    code: codebook.codes[i % codebook.codes.length].id,
    anchor: core.describe(text, [span]),
    attributes: codebook.codes[i % codebook.codes.length].id === 'figure' ? { value: `${i}`, unit: '家' } : {},
    certainty: 'sure',
    memo: '',
    coder: coder.id,
    createdAt: CREATED,
    provenance: { by: 'coder', detail: '' },
  })

  const links = (annotations) => {
    const [type] = codebook.linkTypes
    const targets = annotations.filter((each) => type.to.includes(each.code))
    return annotations
      .filter((each) => type.from.includes(each.code))
      .flatMap(({ id: from }, i) => {
        const to = targets[i]?.id
        const link = { id: `link-${i}`, type: type.id, article: 'measured', from, to, coder: coder.id, createdAt: CREATED }
        return i % LINKED === 0 && to ? [link] : []
      })
  }

  return (length, count) => {
    const { paragraphs, spans } = corpus(length, count)
    const short = corpus(1500, 0, 2).paragraphs
    const sources = [source(paragraphs.join('\n'), 'measured.txt'), source(short.join('\n'), 'short.txt')]
    const articles = [article('measured', TITLES.measured, paragraphs, sources[0]), article('short', TITLES.short, short, sources[1])]
    const { text } = articles[0].content
    const annotations = spans.map((span, i) => annotation(text, span, i))
    const project = { id: 'bench', name: `${length} characters, ${count} annotations`, memo: '', coders: [coder], createdAt: CREATED }
    const snapshot = {
      project,
      codebook,
      sources,
      articles,
      annotations,
      links: links(annotations),
      initiatives: [],
      rejections: [],
      history: [],
    }
    const exported = core.exportJson(snapshot, { history: true })
    if (!exported.ok) throw new Error(JSON.stringify(exported.problem))
    return exported.value
  }
}

/** As long as the ids the app gives. */
const uuid = (i) => `019a0000-0000-7000-8000-${String(i).padStart(12, '0')}`
