import { readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { mimeType } from '#contract/served'

/** URL path (`/assets/index.js`) → absolute file, for every file of the built renderer that has a type we serve. */
export function listBuiltFiles(root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile() && mimeType(extname(entry.name)) !== null) files.set(`/${relative(root, file).split(sep).join('/')}`, file)
  }
  return files
}
