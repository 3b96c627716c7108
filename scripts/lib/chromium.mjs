// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installWithApt, mayUseApt } from './apt.mjs'
import { runTool } from './tool.mjs'

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const USUAL_PLACES = {
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'],
}
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/**
 * @typedef {{ path: string, from: 'CHROMIUM_PATH' | 'system' | 'playwright' }} Chromium
 */

/**
 * Chooses a Chromium: the one CHROMIUM_PATH names, else the system's, else the one Playwright keeps.
 * @param {object} machine
 * @param {NodeJS.ProcessEnv} machine.env
 * @param {NodeJS.Platform} machine.platform
 * @param {(path: string) => boolean} machine.exists
 * @param {string | undefined} machine.playwrightPath where Playwright would keep its own
 * @returns {Chromium | undefined}
 */
export function findChromium({ env, platform, exists, playwrightPath }) {
  const named = env['CHROMIUM_PATH']
  if (named && exists(named)) return { path: named, from: 'CHROMIUM_PATH' }
  const onPath = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const system = [...NAMES.flatMap((name) => onPath.map((folder) => join(folder, name))), ...(USUAL_PLACES[platform] ?? [])].find(exists)
  if (system !== undefined) return { path: system, from: 'system' }
  return playwrightPath !== undefined && exists(playwrightPath) ? { path: playwrightPath, from: 'playwright' } : undefined
}

/**
 * Finds a Chromium, or gets one: with apt as root on Debian, else Playwright's own.
 * @param {string} root
 * @returns {Promise<{ path: string | undefined, did: string }>}
 */
export async function ensureChromium(root) {
  const found = await find(root)
  const unheeded = found?.from !== 'CHROMIUM_PATH' && process.env['CHROMIUM_PATH'] ? ' (CHROMIUM_PATH names no file)' : ''
  if (found !== undefined) return { path: found.path, did: `Chromium: ${found.path}${unheeded}.` }
  if (mayUseApt() && (await installWithApt(['chromium', 'fonts-noto-cjk'], root))) {
    const installed = await find(root)
    if (installed !== undefined) return { path: installed.path, did: `Chromium: installed with apt-get, ${installed.path}${unheeded}.` }
  }
  await runTool(root, { packageName: '@playwright/test', command: 'playwright', args: ['install', 'chromium'] })
  const downloaded = await find(root)
  if (downloaded !== undefined) return { path: downloaded.path, did: `Chromium: downloaded by Playwright, ${downloaded.path}${unheeded}.` }
  return { path: undefined, did: 'Chromium: none found and none could be installed; set CHROMIUM_PATH.' }
}

/** @param {string} root */
async function find(root) {
  return findChromium({ env: process.env, platform: process.platform, exists: existsSync, playwrightPath: await playwrightPath(root) })
}

/** @param {string} root */
async function playwrightPath(root) {
  try {
    const entry = pathToFileURL(join(root, 'node_modules', '@playwright', 'test', 'index.mjs')).href
    const { chromium } = await import(entry)
    return /** @type {string} */ (chromium.executablePath())
  } catch {
    return undefined
  }
}
