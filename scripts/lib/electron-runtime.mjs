// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './tool.mjs'

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const EXECUTABLE = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }
const DOWNLOAD_HOST = 'https://github.com'

/**
 * Where the Electron program is or would be. `require('electron')` would try to download it, so the place is worked out by hand.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env ELECTRON_EXEC_PATH names the program, ELECTRON_OVERRIDE_DIST_PATH the folder it is in
 * @param {NodeJS.Platform} platform
 */
export function electronPath(root, env, platform) {
  const program = env['ELECTRON_EXEC_PATH']
  if (program) return program
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] || join(root, 'node_modules', 'electron', 'dist')
  return join(folder, EXECUTABLE[platform] ?? 'electron')
}

/**
 * Finds the Electron program, downloading it where it is missing.
 * @param {string} root
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function ensureElectron(root) {
  const path = electronPath(root, process.env, process.platform)
  if (existsSync(path)) return { path }
  const { output } = await runTool(root, { packageName: 'electron', command: 'install-electron', args: ['--no'] }, { quiet: true })
  if (existsSync(path)) return { path }
  return {
    reason: [downloadFailure(output), await networkFailure(process.env['ELECTRON_MIRROR'] ?? DOWNLOAD_HOST)].filter(Boolean).join(': '),
  }
}

/**
 * The first line of a failed download that names an error.
 * @param {string} output of install-electron
 */
export function downloadFailure(output) {
  const line = output.split('\n').find((text) => /error|failed/i.test(text))
  return line?.trim().replace(/^\w*Error: /, '') ?? 'it ended without a reason'
}

/**
 * Why a host cannot be reached, which the downloader keeps to itself; undefined when it can.
 * @param {string} url
 */
async function networkFailure(url) {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(3000) })
    return undefined
  } catch (error) {
    if (!(error instanceof Error)) return undefined
    return error.cause instanceof Error ? error.cause.message : error.message
  }
}

/**
 * Why Electron cannot be opened here although it is present, or undefined when it can.
 * @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, uid: number | undefined }} machine
 */
export function desktopObstacle({ platform, env, uid }) {
  if (platform !== 'linux') return undefined
  if (!hasDisplay({ platform, env })) return 'there is no display'
  return uid === 0 ? 'Electron does not run as root with its sandbox on' : undefined
}

/** @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv }} machine */
export function hasDisplay({ platform, env }) {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}
