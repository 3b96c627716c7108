import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import config from '../../electron-builder.config'
import { windowOptions } from './window-options'

const root = join(import.meta.dirname, '../..')

test('every fuse is set so that the binary runs this app and nothing else', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  })
  expect(config.asar).toBe(true)
})

test('no dependency is packed beside the app: the built files carry what they import', () => {
  expect(config.files).toContain('!node_modules/**/*')
})

test('every window is sandboxed, isolated and without Node', () => {
  const options = windowOptions({ preload: '/p.cjs', icon: '/i.png', bounds: { width: 900, height: 700 }, packaged: true })
  expect(options).toMatchObject({ minWidth: 720, minHeight: 520, width: 900, height: 700, show: false })
  expect(options.webPreferences).toEqual({
    preload: '/p.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    devTools: false,
  })
})

test('Linux, macOS and Windows are packed, and project, text and web page files open in the app', () => {
  expect([config.linux?.target, config.mac?.target, config.win?.target]).toEqual([['AppImage', 'deb'], ['dmg', 'zip'], ['nsis']])
  const associations = [config.fileAssociations ?? []].flat().flatMap(({ ext }) => ext)
  expect(associations).toEqual(['zhupi', 'json', 'txt', 'html', 'htm'])
})

/** Width and height of a PNG, from its header. */
const sizeOf = (file: string) => {
  const bytes = readFileSync(join(root, file))
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

test('the icons are there in their sizes', () => {
  expect(sizeOf('resources/icons/icon.png')).toEqual([1024, 1024])
  for (const size of [16, 32, 48, 64, 128, 256, 512]) {
    expect(sizeOf(`resources/icons/linux/${size}x${size}.png`)).toEqual([size, size])
  }
})

test('electron-builder accepts the configuration', { timeout: 30_000 }, async () => {
  const load = createRequire(createRequire(import.meta.url).resolve('electron-builder'))
  const { getConfig, validateConfiguration } = load('app-builder-lib/out/util/config/config')
  const { DebugLogger } = load('builder-util')
  const found = await getConfig(root, 'electron-builder.config.ts', null)
  expect(found.electronFuses).toEqual(config.electronFuses)
  await validateConfiguration(found, new DebugLogger(false))
  await expect(validateConfiguration({ ...found, electronFuses: { runAsNod: false } }, new DebugLogger(false))).rejects.toThrow(
    'electronFuses',
  )
})
