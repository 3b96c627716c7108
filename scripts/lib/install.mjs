// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm wrote down as installed is what the lock asks for. Contents are compared, not times: a copied tree keeps no times.
 * Packages for other platforms are locked but not installed, so an optional one may be missing.
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 */
export function installedMatches(lock, installed) {
  if (installed?.packages === undefined) return false
  for (const [path, wanted] of Object.entries(lock.packages ?? {})) {
    if (path === '') continue
    const found = installed.packages[path]
    if (found === undefined) {
      if (wanted.optional || wanted.devOptional || wanted.peer) continue
      return false
    }
    if (found.version !== wanted.version || found.integrity !== wanted.integrity) return false
  }
  return true
}

/**
 * Installs the packages of the lock unless they are there already.
 * @param {string} root
 * @returns {Promise<{ code: number, did: string }>}
 */
export async function ensureInstalled(root) {
  const lock = readLock(join(root, 'package-lock.json'))
  const before = readLock(join(root, 'node_modules', '.package-lock.json'))
  if (lock !== undefined && installedMatches(lock, before)) return { code: 0, did: 'Packages: as in package-lock.json.' }
  const { code } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], root)
  return { code, did: code === 0 ? 'Packages: installed with npm ci.' : 'Packages: npm ci failed.' }
}

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
