import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

export interface Bundles {
  /** Script to preload into the main process (`node --import`): maps `electron` to the stand-in. */
  readonly register: string
  /** Source of a script that defines `standInPage`. */
  readonly page: string
}

const HERE = import.meta.dirname

/** The one chunk of a build that is not written. */
async function chunk(entry: string, format: 'es' | 'iife', ssr: boolean): Promise<string> {
  const built = await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      ...(ssr ? { ssr: join(HERE, entry) } : { lib: { entry: join(HERE, entry), formats: [format], name: 'standInPage' } }),
    },
  })
  const results = Array.isArray(built) ? built : [built]
  const chunks = results.flatMap((result) => ('output' in result ? result.output : [])).filter((output) => output.type === 'chunk')
  if (chunks.length !== 1 || !chunks[0]) throw new Error(`${entry}: expected one chunk, got ${chunks.length}`)
  return chunks[0].code
}

async function bundle(): Promise<Bundles> {
  const folder = mkdtempSync(join(tmpdir(), 'zhupi-standin-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const electron = join(folder, 'electron.mjs')
  const register = join(folder, 'register.mjs')
  writeFileSync(electron, await chunk('main/electron.ts', 'es', true))
  const hook = `export const resolve = (name, context, next) =>
    name === 'electron' || name === 'electron/main'
      ? { url: ${JSON.stringify(pathToFileURL(electron).href)}, shortCircuit: true }
      : next(name, context)`
  writeFileSync(
    register,
    `import { register } from 'node:module'\nregister(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)})\n`,
  )
  return { register, page: await chunk('page.ts', 'iife', false) }
}

let bundles: Promise<Bundles> | null = null

/** The two halves of the stand-in as plain JavaScript, made once in this process. */
export function standInBundles(): Promise<Bundles> {
  bundles ??= bundle()
  return bundles
}
