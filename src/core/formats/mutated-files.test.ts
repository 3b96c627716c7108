import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readCodebookFile, writeCodebookFile } from '#core/codebook/codebook-file'
import { EXCHANGE_FORMATS, readExchange } from '#core/formats/exchange/exchange-formats'
import { projectOfExchange } from '#core/formats/exchange/to-project'
import { EXPORTERS } from '#core/formats/export/exporters'
import { savedBytes } from '#core/formats/export/testing/read-export'
import { small } from '#core/formats/export/testing/small'
import { importFile } from '#core/formats/import/import-file'
import { exportJson } from '#core/formats/json/export-json'
import { importJson } from '#core/formats/json/import-json'
import { importPackage } from '#core/formats/package/read-package'
import { writePackage } from '#core/formats/package/write-package'
import { mutated } from '#core/formats/testing/mutate'
import { defaultCodebook } from '#core/model/default-codebook'
import { CoderId, EditId, ProjectId } from '#core/model/ids'
import type { DecodeBytes } from '#core/text/decode'
import { utf8Encode } from '#core/text/utf8'

/** Files made of each format. */
const COUNT = Number(process.env['ZHUPI_MUTATIONS'] ?? 200)
const MOST_MILLISECONDS = 10_000
const NOW = '2027-01-01T00:00:00.000Z'

const decode: DecodeBytes = (label, bytes, fatal) => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const PROSE = '去年以来，全县建成社区食堂八十六家，每天供应午餐九千多份，老人下楼就能吃上热饭，子女在外地工作也放心。'
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>社区食堂_青溪网</title><meta property="og:title" content="社区食堂">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"社区食堂","datePublished":"2024-03-18"}</script></head>
<body><nav><a href="/">首页</a></nav><h1>社区食堂</h1><p>2024-03-18 来源：青溪日报</p><p>${PROSE}</p><table><tr><td>食堂</td><td>86家</td></tr></table>
<ul><li>${PROSE}</li></ul><p>责任编辑：沈知微</p></body></html>`

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const DOCX = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8(
    `<w:document xmlns:w="${W}"><w:body>${`<w:p><w:r><w:t>${PROSE}</w:t></w:r></w:p>`.repeat(3)}</w:body></w:document>`,
  ),
})
/** The same without compression: what changes is the document and not only the archive. */
const DOCX_PLAIN = zipSync(
  {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>${PROSE}</w:t></w:r></w:p></w:body></w:document>`),
  },
  { level: 0 },
)
const MHTML = `From: <Saved by Blink>
Snapshot-Content-Location: https://news.example/a.html
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----b"

------b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

${PAGE}
------b--
`.replaceAll('\n', '\r\n')

const ARTICLES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['news.txt', utf8Encode(`社区食堂\n2024-03-18 来源：青溪日报\n\n${PROSE}\n${PROSE}`)],
  ['news.html', utf8Encode(PAGE)],
  [
    'news.md',
    utf8Encode(`---\ntitle: 社区食堂\n---\n# 社区食堂\n\n> ${PROSE}\n\n- [青溪](https://example.com)\n\n| a | b |\n| - | - |\n| 1 | 2 |\n`),
  ],
  ['news.docx', DOCX],
  ['plain.docx', DOCX_PLAIN],
  ['news.mhtml', utf8Encode(MHTML)],
]

function must<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error('this file is sound')
  return result.value
}

/** Runs `read` on every file made of `bytes`; nothing is thrown, and nothing takes long. */
function readAll(bytes: Uint8Array, read: (file: Uint8Array) => void): void {
  let seed = 0
  for (const file of mutated(bytes, COUNT, 11)) {
    const started = performance.now()
    try {
      read(file)
    } catch (error) {
      throw new Error(`file ${seed} of seed 11 (${file.length} bytes)`, { cause: error })
    }
    expect(performance.now() - started).toBeLessThan(MOST_MILLISECONDS)
    seed += 1
  }
}

const timeout = { timeout: 60_000 + COUNT * 1000 }

describe.each(ARTICLES)('changed files of %s', (name, bytes) => {
  test('give a whole article or the reason why not', timeout, () => {
    expect(importFile({ name, bytes, decode }).ok).toBe(true)
    readAll(bytes, (file) => {
      const read = importFile({ name, bytes: file, decode })
      if (!read.ok) return
      const { text, blocks } = read.value
      expect(text.length).toBeGreaterThan(0)
      let at = 0
      for (const { start, end } of blocks) {
        expect(start >= at && end >= start && end <= text.length).toBe(true)
        at = end
      }
    })
  })
})

describe('changed project files', () => {
  const project = small()

  test('JSON: whole or not at all', timeout, () => {
    readAll(must(exportJson(project, { history: true })), (file) => {
      const read = importJson(file)
      if (read.ok) expect(exportJson(read.value, { history: true }).ok).toBe(true)
      else expect(read.problems.length).toBeGreaterThan(0)
    })
  })

  test('packages: whole or not at all', timeout, () => {
    readAll(must(writePackage(project)), (file) => {
      const read = importPackage(file)
      if (read.ok) expect(exportJson(read.value, { history: true }).ok).toBe(true)
    })
  })

  test('codebooks: whole or not at all', timeout, () => {
    const sound = writeCodebookFile(defaultCodebook('en'))
    readAll(utf8Encode(sound), (file) => {
      const read = readCodebookFile(decode('utf-8', file, false) ?? '')
      if (read.ok) expect(read.codebook.codes.length).toBeGreaterThan(0)
    })
  })
})

const exchanged = EXCHANGE_FORMATS.flatMap((format) => {
  const exporter = EXPORTERS.find(({ id }) => id === (format.id === 'spans-csv' ? 'csv' : format.id))
  return exporter ? [[format.id, `project.${exporter.extension}`, savedBytes(exporter, small())] as const] : []
})

test('there is a file of every format of annotations', () => {
  expect(exchanged.map(([id]) => id)).toEqual(EXCHANGE_FORMATS.map(({ id }) => id))
})

describe.each(exchanged)('changed files of %s', (_id, name, bytes) => {
  test('give a sound project or the reason why not', timeout, () => {
    readAll(bytes, (file) => {
      const read = readExchange([{ name, bytes: file }])
      if (!read.ok) return
      const made = projectOfExchange(read.value.exchange, {
        project: { id: ProjectId.parse('p'), name: 'p', memo: '', createdAt: NOW },
        coder: { id: CoderId.parse('c'), name: 'c' },
        now: Date.parse(NOW),
        edit: EditId.parse('e'),
        device: 'test',
        codebook: defaultCodebook('en'),
        origin: 'test',
      })
      if (made.ok) expect(exportJson(made.value.snapshot, { history: false }).ok).toBe(true)
    })
  })
})
