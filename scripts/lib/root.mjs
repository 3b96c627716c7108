// @ts-check
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the repository, whatever the current directory is. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
