import { strToU8, zipSync } from 'fflate'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { EXPORTERS } from '#core/formats/export/exporters'
import { html } from '#core/formats/export/html/html'
import { savedBytes, savedText } from '#core/formats/export/testing/read-export'
import { xmlText } from '#core/formats/export/xml'
import { importFile } from '#core/formats/import/import-file'
import { exportJson } from '#core/formats/json/export-json'
import { importJson } from '#core/formats/json/import-json'
import { hostileProject } from '#core/formats/testing/hostile-project'
import { generatedMarkup, listedMarkup } from '#core/formats/testing/markup'
import type { DecodeBytes } from '#core/text/decode'
import { utf8Encode } from '#core/text/utf8'

const GENERATED = Number(process.env['ZHUPI_MARKUP'] ?? 3000)
const listed = listedMarkup()
const vectors = [...listed, ...generatedMarkup(GENERATED, 5)]

const decode: DecodeBytes = (label, bytes, fatal) => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const PROSE = '去年以来，全县建成社区食堂八十六家，每天供应午餐九千多份，老人下楼就能吃上热饭，子女在外地工作也放心。'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function docx(words: string): Uint8Array {
  const body = `<w:p><w:r><w:t>${PROSE}</w:t></w:r></w:p><w:p><w:r><w:t>${xmlText(words)}</w:t></w:r></w:p>`
  const document = `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(document) }, { level: 0 })
}

/** Every way an article comes in, with an attack in its place. */
const DOORS: Readonly<Record<string, (attack: string) => { readonly name: string; readonly bytes: Uint8Array }>> = {
  'a page, in its body': (attack) => ({
    name: 'a.html',
    bytes: utf8Encode(`<!doctype html><title>题</title><p>${PROSE}</p>${attack}<p>${PROSE}</p>`),
  }),
  'a page, in its head': (attack) => ({
    name: 'a.html',
    bytes: utf8Encode(`<html><head><title>${attack}</title><meta name="author" content="${attack}"><body><p>${PROSE}</p>`),
  }),
  'a page that is nothing else': (attack) => ({ name: 'a.html', bytes: utf8Encode(attack) }),
  'plain text': (attack) => ({ name: 'a.txt', bytes: utf8Encode(`${attack}\n${PROSE}`) }),
  'pasted text': (attack) => ({ name: `${attack}.txt`, bytes: utf8Encode(attack) }),
  Markdown: (attack) => ({ name: 'a.md', bytes: utf8Encode(`# ${attack}\n\n${PROSE}\n\n${attack}`) }),
  'a Word document': (attack) => ({ name: 'a.docx', bytes: docx(attack) }),
}

/** Elements of the report, and all that their attributes may be. */
const ELEMENTS = new Set(
  'html head meta title style body header main section article nav h1 h2 h3 p div ol ul li dl dt dd a mark q strong'.split(' '),
)
const HEAD_META = new Set(['charset', 'http-equiv', 'content', 'name'])
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  class: /^(text|details|cards|ref|[ck][1-8])$/,
  id: /^article-\d+(-\d+(-text)?)?$/,
  href: /^#article-\d+(-\d+(-text)?)?$/,
  value: /^\d+$/,
  dir: /^auto$/,
  lang: /[\s\S]*/,
  'aria-label': /^(?!.*__pwn)/,
}

function outsideOf(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  if (node.nodeName === '#comment') return ['a comment']
  const own =
    'attrs' in node
      ? [
          ...(ELEMENTS.has(node.nodeName) ? [] : [node.nodeName]),
          ...node.attrs.flatMap(({ name, value }) =>
            ATTRIBUTES[name]?.test(value) || (node.nodeName === 'meta' && HEAD_META.has(name)) ? [] : [`${node.nodeName} ${name}=${value}`],
          ),
        ]
      : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(outsideOf)] : own
}

const count = (node: DefaultTreeAdapterTypes.Node): number =>
  1 +
  ('childNodes' in node ? node.childNodes.filter(({ nodeName }) => nodeName !== '#text').reduce((sum, child) => sum + count(child), 0) : 0)

const BATCH = 100
const batches = (all: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH))

test('the attacks are many and all different', () => {
  expect(listed.length).toBeGreaterThanOrEqual(1000)
  expect(new Set(listed).size).toBe(listed.length)
})

test('some of them stand ready for the journeys', async () => {
  const some = [...listed.filter((_attack, i) => i % 8 === 0), ...generatedMarkup(100, 9)]
  await expect(`${JSON.stringify(some, null, 1)}\n`).toMatchFileSnapshot('../../../e2e/files/attacks.json')
})

describe.each(Object.entries(DOORS))('%s', (_door, file) => {
  test('gives plain words or a reason, and no address that runs anything', { timeout: 600_000 }, () => {
    for (const attack of vectors) {
      const read = importFile({ ...file(attack), decode })
      if (!read.ok) continue
      const { text, blocks, title, outlet, author, place, url, date } = read.value
      for (const field of [text, title, outlet, author, place]) expect(field).toBeTypeOf('string')
      expect(url).toMatch(/^(https?:\/\/[^\s"<>]*)?$/)
      expect(date).toMatch(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/)
      expect(blocks.every(({ start, end }) => start <= end && end <= text.length)).toBe(true)
    }
  })
})

describe('a report of a project in which every word is an attack', () => {
  test('has only its own elements, attributes and addresses', { timeout: 600_000 }, () => {
    for (const words of batches(vectors)) {
      const page = parse(savedText(html, hostileProject(words)))
      expect(outsideOf(page).slice(0, 3)).toEqual([])
    }
  })

  test('has as many elements whatever the words are', { timeout: 60_000 }, () => {
    // Characters that a page cannot hold are told as a loss, in an element of its own.
    const attacks = listed.filter((attack) => /^[\x20-\x7e]*$/.test(attack)).slice(0, BATCH)
    const harmless = attacks.map((_attack, i) => `词${i}`)
    const elementsOf = (words: readonly string[]) => count(parse(savedText(html, hostileProject(words))))
    expect(elementsOf(attacks)).toBe(elementsOf(harmless))
  })
})

test('the Markdown codebook holds no markup of HTML and no link', { timeout: 600_000 }, () => {
  const markdown = EXPORTERS.find(({ id }) => id === 'codebook')
  if (!markdown) throw new Error('no such format')
  for (const attack of listed) {
    const unescaped = savedText(markdown, hostileProject([attack]))
      .replace(/\\[\s\S]/g, '')
      .replace(/`[^`\n]*`/g, '')
    expect(/[<&]|\]\(/.test(unescaped), attack).toBe(false)
  }
})

test('a project file gives back every attack as it was, as words', { timeout: 600_000 }, () => {
  for (const words of batches(vectors)) {
    const project = hostileProject(words)
    const written = exportJson(project, { history: true })
    if (!written.ok) throw new Error(JSON.stringify(written.problem))
    const read = importJson(written.value)
    expect(read.ok && read.value.articles.map(({ title }) => title)).toEqual(words)
  }
})

test('every format can write a project of attacks', { timeout: 600_000 }, () => {
  for (const words of batches(listed).slice(0, 3))
    for (const exporter of EXPORTERS) expect(savedBytes(exporter, hostileProject(words)).length).toBeGreaterThan(0)
})
