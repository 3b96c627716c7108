import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentSecurityPolicy } from '#contract/served'
import { serve } from './serve.mjs'

let folder = ''
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve 朱批-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'secret.key'), 'x')
  server = await serve({ root: folder })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number | undefined
  readonly headers: NodeJS.Dict<string | string[]>
}

/** A request whose path and host are sent as they are, which `fetch` would tidy up first. */
const ask = (path: string, { host = `127.0.0.1:${server.port}`, method = 'GET' } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ port: server.port, host: '127.0.0.1', path, method, headers: { host } }, (response) => {
      response.resume()
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers }))
    })
    sent.on('error', reject)
    sent.end()
  })

test('the page is served with the policy that the desktop uses', async () => {
  for (const path of ['/', '/index.html', '/?x=1']) {
    const { status, headers } = await ask(path)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-content-type-options': 'nosniff',
    })
  }
})

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '//etc/passwd',
  '/secret.key',
  '/index.html%00',
  '/..\\x',
  '/__proto__',
])('%s is not served', async (path) => {
  expect((await ask(path)).status).toBe(404)
})

test('only this address is answered, and only reading', async () => {
  expect((await ask('/', { host: 'example.com' })).status).toBe(421)
  expect((await ask('/', { host: `localhost:${server.port}` })).status).toBe(200)
  expect((await ask('/', { method: 'POST' })).status).toBe(405)
  expect((await ask('/', { method: 'HEAD' })).status).toBe(200)
})

test('a folder that is not there is an error', async () => {
  await expect(serve({ root: join(folder, 'none') })).rejects.toThrow('ENOENT')
})
