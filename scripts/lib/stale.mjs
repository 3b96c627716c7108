// @ts-check
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Every file below the given files and folders; what does not exist is left out.
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
function filesBelow(paths) {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return []
    if (!statSync(path).isDirectory()) return [path]
    return filesBelow(readdirSync(path).map((name) => join(path, name)))
  })
}

/**
 * Whether the products have to be made again: one is missing, or a source is newer than the oldest of them.
 * Folders among the sources count with their own time too, so a deleted file is noticed.
 * @param {readonly string[]} sources files and folders
 * @param {readonly string[]} products files that one build writes
 */
export function isStale(sources, products) {
  if (products.some((product) => !existsSync(product))) return true
  const oldestProduct = Math.min(...products.map(modified))
  return [...filesBelow(sources), ...foldersBelow(sources)].some((source) => modified(source) > oldestProduct)
}

/**
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
function foldersBelow(paths) {
  return paths.flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory()) return []
    return [path, ...foldersBelow(readdirSync(path).map((name) => join(path, name)))]
  })
}

/** @param {string} path */
function modified(path) {
  return statSync(path).mtimeMs
}
