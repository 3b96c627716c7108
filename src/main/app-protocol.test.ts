import { describe, expect, test, vi } from 'vitest'
import { contentSecurityPolicy } from '#contract/served'
import { createResponder } from './app-protocol'

const files = new Map([
  ['/index.html', '/built/index.html'],
  ['/assets/index.js', '/built/assets/index.js'],
])

function responder() {
  const read = vi.fn(async (file: string) => new TextEncoder().encode(file))
  return { read, respond: createResponder(files, read) }
}

test('a built file comes with its type, the policy and isolation', async () => {
  const { respond } = responder()
  const response = await respond(new Request('app://zhupi/assets/index.js?x#y'))
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('/built/assets/index.js')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'x-content-type-options': 'nosniff',
  })
})

test('HEAD has the headers and no body; other methods are refused', async () => {
  const { respond, read } = responder()
  const head = await respond(new Request('app://zhupi/index.html', { method: 'HEAD' }))
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect(read).not.toHaveBeenCalled()
  expect((await respond(new Request('app://zhupi/index.html', { method: 'POST' }))).status).toBe(405)
})

const ups = ['..', '%2e%2e', '.%2e', '%252e%252e', '%c0%ae%c0%ae', '%uff0e%uff0e', '....', '..;', '%2e%2e%00', '..%00']
const slashes = ['/', '\\', '%2f', '%5c', '%252f', '%255c', '%c0%af', '//', '/./']
const targets = ['etc/passwd', 'package.json', 'windows/win.ini', 'C:/windows/win.ini', 'index.html%00', 'main/index.js', 'C:%5Cboot.ini']
const traversals = ups.flatMap((up) =>
  slashes.flatMap((slash) => targets.flatMap((target) => [1, 2, 5].map((depth) => `${`${up}${slash}`.repeat(depth)}${target}`))),
)

describe('paths outside the list', () => {
  test(`${traversals.length} spellings of a way out are all refused, and nothing is read`, async () => {
    expect(traversals.length).toBeGreaterThan(1000)
    const { respond, read } = responder()
    const statuses = await Promise.all(
      traversals.flatMap((path) =>
        ['app://zhupi/', 'app://zhupi/assets/', 'app://zhupi//host/'].map((base) =>
          respond(new Request(base + path)).then(({ status }) => status),
        ),
      ),
    )
    expect(new Set(statuses)).toEqual(new Set([404]))
    expect(read).not.toHaveBeenCalled()
  })

  test.each([
    'app://other/index.html',
    'app://zhupi/',
    'app://zhupi/assets',
    'app://zhupi/__proto__',
    'app://zhupi/INDEX.HTML',
    'app://zhupi:80/index.html',
  ])('%s is refused', async (url) => {
    expect((await responder().respond(new Request(url))).status).toBe(404)
  })
})
