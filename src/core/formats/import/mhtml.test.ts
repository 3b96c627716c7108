import { describe, expect, it } from 'vitest'
import { importerFor, importFile } from '#core/formats/import/import-file'

const PROSE = '去年以来，全县建成社区食堂八十六家，每天供应午餐九千多份，老人下楼就能吃上热饭，子女在外地工作也放心。'
const PAGE = `<html lang="zh-CN"><head><title>社区食堂_青溪新闻网</title></head><body><h1>社区食堂</h1><div>昨天 10:20 来源：青溪日报</div><p>${PROSE}</p><p>${PROSE}</p></body></html>`

const utf8 = (text: string) => new TextEncoder().encode(text)
const quoted = (text: string) =>
  [...utf8(text)]
    .map((byte) => (byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`))
    .join('')
/** Lines of at most 76 characters, each but the last with a soft end. */
const wrapped = (text: string) => text.replace(/(?:=..|[^=]){1,70}/gs, (line) => `${line}=\r\n`)

const message = (encoding: string, body: string) =>
  [
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://news.example.com/a/86.html',
    'Date: Wed, 20 Mar 2024 03:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Part--1"',
    '',
    '',
    '------Part--1',
    'Content-Type: text/html; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------Part--1',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '------Part--1--',
    '',
  ].join('\r\n')

const decode = (label: string, bytes: Uint8Array, fatal: boolean) => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
const read = (source: string, name = 'a.mhtml') => importFile({ name, bytes: utf8(source), decode })

describe('a page saved in one file', () => {
  it.each([
    ['quoted-printable', wrapped(quoted(PAGE))],
    ['base64', btoa(String.fromCharCode(...utf8(PAGE))).replace(/.{76}/g, '$&\r\n')],
    ['8bit', PAGE],
  ])('%s', (encoding, body) => {
    expect(read(message(encoding, body))).toMatchObject({
      ok: true,
      value: {
        title: '社区食堂',
        outlet: '青溪日报',
        date: '2024-03-19',
        url: 'https://news.example.com/a/86.html',
        encoding: 'utf-8',
        mime: 'multipart/related',
      },
    })
  })

  it('is known by its head, whatever it is called', () => {
    expect(importerFor(utf8(message('8bit', PAGE)), 'a.txt').id).toBe('mhtml')
    expect(importerFor(utf8('标题: 一\n正文'), 'a.txt').id).toBe('txt')
  })

  it('without a page in it is refused, and cut anywhere it never throws', () => {
    expect(read('MIME-Version: 1.0\r\n\r\nnothing')).toMatchObject({ ok: false, problem: { code: 'damaged-document' } })
    const whole = message('quoted-printable', wrapped(quoted(PAGE)))
    for (let i = 1; i <= 50; i++) read(whole.slice(0, Math.floor((whole.length * i) / 50)))
  })
})
