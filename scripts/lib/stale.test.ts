import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isStale } from './stale.mjs'

let folder = ''
let source = ''
let product = ''

/** Sets the time a path was last changed, in seconds. */
const touch = (path: string, seconds: number) => utimesSync(path, seconds, seconds)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '朱批 stale-'))
  mkdirSync(join(folder, 'src', 'deep'), { recursive: true })
  source = join(folder, 'src', 'deep', 'a.ts')
  product = join(folder, 'out.js')
  for (const path of [source, product]) writeFileSync(path, '')
  touch(product, 200)
  for (const path of [source, join(folder, 'src', 'deep'), join(folder, 'src')]) touch(path, 100)
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('isStale', () => {
  it('is false while the product is newer than every source', () => {
    expect(isStale([join(folder, 'src'), join(folder, 'no-such-config')], [product])).toBe(false)
  })

  it('is true when a product is missing', () => {
    expect(isStale([join(folder, 'src')], [product, join(folder, 'missing.js')])).toBe(true)
  })

  it('is true when a source deep down is newer', () => {
    touch(source, 300)
    expect(isStale([join(folder, 'src')], [product])).toBe(true)
  })

  it('compares with the oldest product', () => {
    const other = join(folder, 'other.js')
    writeFileSync(other, '')
    touch(source, 300)
    touch(other, 400)
    expect(isStale([join(folder, 'src')], [product, other])).toBe(true)
  })

  it('notices a source that was deleted', () => {
    rmSync(source)
    expect(isStale([join(folder, 'src')], [product])).toBe(true)
  })
})
