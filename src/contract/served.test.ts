import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentSecurityPolicy, metaSecurityPolicy, mimeType } from '#contract/served'

test('nothing is allowed that is not the app’s own file', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'")
  expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'")
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|wasm/)
})

test('the page carries the policy for hosts that send no headers', () => {
  const page = readFileSync(join(import.meta.dirname, '../renderer/index.html'), 'utf8')
  expect(page).toContain(`content="${metaSecurityPolicy}"`)
})

test('only known kinds of file are served', () => {
  expect(mimeType('.js')).toBe('text/javascript; charset=utf-8')
  expect(mimeType('.map')).toBeNull()
  expect(mimeType('constructor')).toBeNull()
})
