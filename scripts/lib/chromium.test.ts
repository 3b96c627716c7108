import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium } from './chromium.mjs'

const PLAYWRIGHT = '/home/li/.cache/ms-playwright/chromium/chrome'
const SYSTEM = join('/usr/bin', 'chromium')

function find(present: readonly string[], named?: string) {
  const env = { PATH: ['', '/usr/local/bin', '/usr/bin'].join(delimiter), ...(named === undefined ? {} : { CHROMIUM_PATH: named }) }
  return findChromium({ env, platform: 'linux', exists: (path) => present.includes(path), playwrightPath: PLAYWRIGHT })
}

describe('findChromium', () => {
  it('takes the one that CHROMIUM_PATH names before any other', () => {
    expect(find(['/opt/my chromium', SYSTEM, PLAYWRIGHT], '/opt/my chromium')).toEqual({ path: '/opt/my chromium', from: 'CHROMIUM_PATH' })
  })

  it('does not trust a CHROMIUM_PATH that names nothing', () => {
    expect(find([SYSTEM], '/opt/gone')).toEqual({ path: SYSTEM, from: 'system' })
  })

  it('takes the system’s before Playwright’s', () => {
    expect(find([SYSTEM, PLAYWRIGHT])).toEqual({ path: SYSTEM, from: 'system' })
  })

  it('takes Chrome where there is no Chromium', () => {
    const chrome = join('/usr/bin', 'google-chrome')
    expect(find([chrome])).toEqual({ path: chrome, from: 'system' })
  })

  it('takes Playwright’s when there is no other', () => {
    expect(find([PLAYWRIGHT])).toEqual({ path: PLAYWRIGHT, from: 'playwright' })
  })

  it('finds none where there is none', () => {
    expect(find([])).toBeUndefined()
  })

  it('looks into the usual folder on macOS', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findChromium({ env: {}, platform: 'darwin', exists: (other) => other === path, playwrightPath: undefined })?.path).toBe(path)
  })
})
