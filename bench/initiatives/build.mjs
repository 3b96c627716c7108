import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Modules of the sources, built as the app has them.
 * @param {Record<string, string>} input name and path from the root of each
 */
export async function builtModules(folder, input) {
  const paths = Object.fromEntries(Object.entries(input).map(([name, path]) => [name, join(ROOT, path)]))
  const output = { format: 'es', entryFileNames: '[name].mjs' }
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: true, outDir: folder, emptyOutDir: true, target: 'node20', rolldownOptions: { input: paths, output } },
  })
  const names = Object.keys(input)
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await import(pathToFileURL(join(folder, `${name}.mjs`)).href)])),
  )
}
