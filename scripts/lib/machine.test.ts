import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { desktopObstacle, downloadFailure, electronPath, hasDisplay } from './electron-runtime.mjs'
import { nodeTooOld } from './node-version.mjs'
import { browserCommand } from './open-browser.mjs'

describe('nodeTooOld', () => {
  it.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('takes %s', (version) => {
    expect(nodeTooOld(version)).toBeUndefined()
  })

  it.each(['18.20.0', '20.18.3'])('refuses %s and names both versions', (version) => {
    expect(nodeTooOld(version)).toBe(`Node 20.19 or later is needed; this is Node ${version}.`)
  })
})

describe('electronPath', () => {
  const root = '/朱批 源码'

  it('is inside the package on each platform', () => {
    const dist = join(root, 'node_modules', 'electron', 'dist')
    expect(electronPath(root, {}, 'linux')).toBe(join(dist, 'electron'))
    expect(electronPath(root, {}, 'win32')).toBe(join(dist, 'electron.exe'))
    expect(electronPath(root, {}, 'darwin')).toBe(join(dist, 'Electron.app/Contents/MacOS/Electron'))
  })

  it('follows the environment', () => {
    expect(electronPath(root, { ELECTRON_OVERRIDE_DIST_PATH: '/opt/electron' }, 'linux')).toBe(join('/opt/electron', 'electron'))
    expect(electronPath(root, { ELECTRON_EXEC_PATH: '/opt/electron-dev' }, 'linux')).toBe('/opt/electron-dev')
  })
})

describe('downloadFailure', () => {
  it('is the first line that names an error', () => {
    expect(downloadFailure('Downloading Electron binary...\nTypeError: fetch failed\n    at node:internal/undici:1\n')).toBe('fetch failed')
  })

  it('says so when there is none', () => {
    expect(downloadFailure('')).toBe('it ended without a reason')
  })
})

describe('desktopObstacle', () => {
  const display = { DISPLAY: ':0' }

  it('is none for a user with a display, X or Wayland', () => {
    expect(desktopObstacle({ platform: 'linux', env: display, uid: 1000 })).toBeUndefined()
    expect(desktopObstacle({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, uid: 1000 })).toBeUndefined()
    expect(desktopObstacle({ platform: 'win32', env: {}, uid: undefined })).toBeUndefined()
  })

  it('is the missing display, or root, on Linux', () => {
    expect(desktopObstacle({ platform: 'linux', env: {}, uid: 1000 })).toBe('there is no display')
    expect(desktopObstacle({ platform: 'linux', env: display, uid: 0 })).toContain('root')
  })

  it('takes a display for granted where windows are part of the system', () => {
    expect(hasDisplay({ platform: 'darwin', env: {} })).toBe(true)
  })
})

describe('browserCommand', () => {
  it('is the platform’s own way to open an address', () => {
    const url = 'http://127.0.0.1:4617'
    expect(browserCommand('linux', url)).toEqual(['xdg-open', url])
    expect(browserCommand('darwin', url)).toEqual(['open', url])
    expect(browserCommand('win32', url)).toEqual(['rundll32', 'url.dll,FileProtocolHandler', url])
  })
})
