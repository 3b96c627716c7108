import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Bundles TypeScript modules of the repository for this Node and gives them to `use`, by the names in `entries` (name → path from the root).
 * The bundle is removed afterwards.
 */
export async function withBuilt(entries, use) {
  const folder = await mkdtemp(join(tmpdir(), 'zhupi-bench-'))
  try {
    const input = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(ROOT, path)]))
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: folder,
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: { input, output: { format: 'es', entryFileNames: '[name].mjs' } },
      },
    })
    const modules = await Promise.all(
      Object.keys(input).map(async (name) => [name, await import(pathToFileURL(join(folder, `${name}.mjs`)).href)]),
    )
    return await use(Object.fromEntries(modules), folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The decoder that the core is given, as Node has it. */
export const decode = (label, bytes, fatal) => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
