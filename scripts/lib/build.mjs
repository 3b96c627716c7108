// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isStale } from './stale.mjs'
import { runTool } from './tool.mjs'

const SOURCES = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json']
const PRODUCTS = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']
const CLI_CONFIG = 'vite.cli.config.ts'

/** @param {string} root */
export function appIsStale(root) {
  const inRoot = (/** @type {string} */ path) => join(root, path)
  return isStale(SOURCES.map(inRoot), PRODUCTS.map(inRoot))
}

/**
 * Main, preload and renderer, into out/.
 * @param {string} root
 */
export function buildApp(root) {
  return runTool(root, { packageName: 'electron-vite', command: 'electron-vite', args: ['build'] })
}

/**
 * The command line tool, into out/cli.
 * @param {string} root
 */
export async function buildCli(root) {
  if (!existsSync(join(root, CLI_CONFIG))) return { code: 1, output: `${CLI_CONFIG} is missing` }
  return runTool(root, { packageName: 'vite', command: 'vite', args: ['build', '--config', CLI_CONFIG] })
}
