import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { saveBytes } from './save-bytes'

const request = { name: '../a.json', filters: [{ name: 'JSON', extensions: ['json'] }], bytes: new TextEncoder().encode('朱') }
const link = { href: '', download: '', click: vi.fn() }

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { createElement: () => link })
  vi.stubGlobal('window', {})
  link.click.mockClear()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A save dialog in which the user chooses b.json, or which fails. */
function dialog({ picking = null, writing = null }: { picking?: Error | null; writing?: Error | null }) {
  const write = vi.fn(async () => {
    if (writing) throw writing
  })
  const close = vi.fn(async () => {})
  const showSaveFilePicker = vi.fn(async () => {
    if (picking) throw picking
    return { name: 'b.json', createWritable: async () => ({ write, close }) }
  })
  vi.stubGlobal('window', { showSaveFilePicker })
  return { showSaveFilePicker, write, close }
}

test('without a save dialog the bytes are downloaded under a safe name', async () => {
  expect(await saveBytes(request)).toEqual({ ok: true, value: { name: '_a.json' } })
  expect(link.click).toHaveBeenCalledOnce()
  expect(await (await fetch(link.href)).text()).toBe('朱')
})

test('with one they are written where the user says, and the file is put in place at the end', async () => {
  const { showSaveFilePicker, write, close } = dialog({})
  expect(await saveBytes(request)).toEqual({ ok: true, value: { name: 'b.json' } })
  expect(showSaveFilePicker.mock.lastCall).toMatchObject([
    { types: [{ description: 'JSON', accept: { 'application/octet-stream': ['.json'] } }] },
  ])
  expect(write).toHaveBeenCalledWith(request.bytes)
  expect(close).toHaveBeenCalledOnce()
  expect(link.click).not.toHaveBeenCalled()
})

test('cancelling saves nothing', async () => {
  dialog({ picking: new DOMException('x', 'AbortError') })
  expect(await saveBytes(request)).toEqual({ ok: true, value: null })
  expect(link.click).not.toHaveBeenCalled()
})

test('a dialog that may not open any more gives way to a download', async () => {
  dialog({ picking: new DOMException('x', 'SecurityError') })
  expect(await saveBytes(request)).toMatchObject({ ok: true })
  expect(link.click).toHaveBeenCalledOnce()
})

test.each([
  ['NotAllowedError', 'save-denied'],
  ['QuotaExceededError', 'save-disk-full'],
  ['InvalidStateError', 'save-failed'],
])('a write that fails with %s is told as %s', async (name, code) => {
  dialog({ writing: new DOMException('x', name) })
  expect(await saveBytes(request)).toEqual({ ok: false, problem: { code, params: { file: 'b.json', reason: name } } })
})
