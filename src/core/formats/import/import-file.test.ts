import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IMPORTERS, importerFor, importFile, MAX_FILE_BYTES } from '#core/formats/import/import-file'
import type { DecodeBytes } from '#core/text/decode'

const decode: DecodeBytes = (label, bytes, fatal) => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (name: string, content: string | readonly number[] | Uint8Array) =>
  importFile({ name, bytes: typeof content === 'string' ? utf8(content) : Uint8Array.from(content), decode })
const fixture = (path: string) => new Uint8Array(readFileSync(new URL(`../../../../fixtures/import/${path}`, import.meta.url)))

describe('refused files are named with the reason', () => {
  it.each([
    ['empty', 'a.txt', [], 'empty-file'],
    ['only a byte order mark', 'a.txt', [0xef, 0xbb, 0xbf], 'empty-file'],
    ['only a UTF-16 mark', 'a.txt', [0xff, 0xfe], 'empty-file'],
    ['white space only', 'a.txt', ' \r\n\t　\n', 'empty-file'],
    ['empty page', 'a.html', '<html><body><script>x</script></body>', 'no-text'],
    ['PNG named .txt', 'a.txt', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], 'known-binary-file'],
    ['PDF named .html', 'a.html', '%PDF-1.7', 'known-binary-file'],
    ['ZIP named .txt', 'a.txt', [0x50, 0x4b, 3, 4, 20, 0], 'known-binary-file'],
    ['RTF named .txt', 'a.txt', '{\\rtf1 hello}', 'known-binary-file'],
    ['control characters', 'a.txt', Array.from({ length: 400 }, (_, i) => i % 32), 'binary-file'],
    ['one NUL', 'a.txt', [0, 0, 0, 0], 'binary-file'],
  ])('%s', (_, name, content, code) => {
    expect(read(name, content)).toMatchObject({ ok: false, problem: { code, params: { file: name } } })
  })

  it('too large', () => {
    const huge = { length: MAX_FILE_BYTES + 1 } as Uint8Array
    expect(importFile({ name: 'a.txt', bytes: huge, decode })).toEqual({
      ok: false,
      problem: { code: 'file-too-large', params: { file: 'a.txt', limit: 50 } },
    })
  })
})

describe('accepted with a warning', () => {
  it('NUL characters are kept and counted', () => {
    expect(read('a.txt', '第一行\0有空字符，其余是普通的字。')).toMatchObject({
      ok: true,
      value: { text: '第一行\0有空字符，其余是普通的字。', warnings: [{ code: 'control-characters', params: { count: 1 } }] },
    })
  })

  it('undecodable bytes are shown as U+FFFD and counted', () => {
    const bytes = utf8('社区食堂每天供应午餐九千多份，老人都说好。'.repeat(3))
    bytes[31] = 0xff
    const result = read('a.txt', bytes)
    expect(result).toMatchObject({ ok: true, value: { encoding: 'utf-8' } })
    if (result.ok)
      expect(result.value.warnings).toEqual([
        { code: 'undecodable-bytes', params: { file: 'a.txt', encoding: 'UTF-8', count: expect.any(Number) } },
      ])
  })

  it('an encoding nobody can be sure of', () => {
    expect(read('a.txt', [0xc4, 0xe3])).toMatchObject({ ok: true, value: { warnings: [{ code: 'encoding-unsure' }] } })
  })
})

describe('which importer', () => {
  it.each([
    ['page.txt', '\uFEFF\n<!DOCTYPE html><title>a</title>', 'html'],
    ['page.txt', '<!-- saved --> <html>', 'html'],
    ['page.shtml', 'no tags at all', 'html'],
    ['notes.txt', '1 < 2 and <b>', 'txt'],
    ['notes', 'text', 'txt'],
    ['folder.html/notes.TXT', 'text', 'txt'],
    ['notes.unknown', 'text', 'txt'],
  ])('%s: %j by %s', (name, content, id) => {
    expect(importerFor(utf8(content), name).id).toBe(id)
  })

  it('is told at once, however the beginning is made up', () => {
    const start = performance.now()
    for (const unit of ['<!---->', '<!-- ', '<?xml ', '<meta ', ' \uFEFF']) importerFor(utf8(unit.repeat(1000)), 'a.txt')
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('ids and extensions are unique', () => {
    const ids = IMPORTERS.map((i) => i.id)
    const extensions = IMPORTERS.flatMap((i) => i.extensions)
    expect([new Set(ids).size, new Set(extensions).size]).toEqual([ids.length, extensions.length])
  })

  it('a page in UTF-16 is a page', () => {
    const page = '<!doctype html><meta charset=utf-16><p>社区食堂</p>'
    const bytes = Uint8Array.from([0xff, 0xfe, ...[...page].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])])
    expect(read('page', bytes)).toMatchObject({ ok: true, value: { mime: 'text/html', text: '社区食堂', encoding: 'utf-16le' } })
  })
})

describe('any bytes', () => {
  const files = ['html/new-portal-utf8.html', 'html/old-portal-gb18030-no-charset.html', 'html/hostile.html', 'prose/simplified.txt'].map(
    (path) => ({
      path,
      bytes: fixture(path),
    }),
  )

  it('random bytes never throw, as text or as a page', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.txt', 'a.html'), (bytes, name) => {
        const result = read(name, bytes)
        if (result.ok) expect(result.value.title).not.toBe('')
      }),
      { seed: 37, numRuns: 400 },
    )
  })

  it.each(files)('$path truncated at every fiftieth of its length', ({ path, bytes }) => {
    for (let i = 0; i <= 50; i++) {
      const result = read(path, bytes.subarray(0, Math.floor((bytes.length * i) / 50)))
      if (!result.ok) expect(['empty-file', 'no-text']).toContain(result.problem.code)
    }
  })

  it.each(files)('$path with flipped bytes', ({ path, bytes }) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 5 }),
        (flips) => {
          const damaged = bytes.slice()
          for (const [at, flip] of flips) damaged[at] = (damaged[at] ?? 0) ^ flip
          const result = read(path, damaged)
          if (!result.ok) return
          const { text, blocks } = result.value
          const ordered = blocks.every((b, i) => b.start < b.end && b.end <= text.length && b.start >= (blocks[i - 1]?.end ?? 0))
          expect(ordered).toBe(true)
        },
      ),
      { seed: 41, numRuns: 60 },
    )
  })
})

describe('size', () => {
  /** The least CPU time of some runs, in milliseconds: the least disturbed one. */
  function leastCpu(run: () => void): number {
    const times = Array.from({ length: 4 }, () => {
      const before = process.cpuUsage()
      run()
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
    return Math.max(1, Math.min(...times))
  }

  const paragraph = '网格员走访了三千户家庭，<b>记录诉求</b>一万两千件，办结率9.4成。'
  it.each([
    ['one line', 'a.txt', paragraph],
    ['lines', 'a.txt', `${paragraph}\n`],
    ['blank lines', 'a.txt', '\n \n\n\n'],
    ['spaces', 'a.txt', '　　 '],
    ['paragraphs', 'a.html', `<p>${paragraph}`],
    ['links', 'a.html', `<li><a href=x class="nav-item">${paragraph}</a>`],
    ['digits', 'a.txt', '1,1.'],
    ['open comments', 'a.html', '<!-- '],
    ['angle brackets', 'a.html', '<<a '],
  ])('%s: time grows with the bytes, not with their square', { timeout: 60_000, retry: 2 }, (_, name, unit) => {
    const bytesOf = (size: number) => utf8(`字\n${unit.repeat(Math.ceil(size / unit.length))}`)
    const [one, four] = [bytesOf(150_000), bytesOf(600_000)]
    const ratio = leastCpu(() => read(name, four)) / leastCpu(() => read(name, one))
    expect(ratio).toBeLessThan(9)
  })

  it('one line of 5 MB is one block', { timeout: 30_000 }, () => {
    const text = '网格员走访三千户。'.repeat(190_000)
    const result = read('a.txt', text)
    expect(result).toMatchObject({ ok: true, value: { blocks: [{ start: 0, end: text.length }] } })
  })
})
