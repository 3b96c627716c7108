import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { ensureChromium } from '../../scripts/lib/chromium.mjs'

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** A folder for one benchmark, with the function that removes it. */
export async function scratch(name) {
  const folder = await mkdtemp(join(tmpdir(), `zhupi-bench-${name}-`))
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) }
}

/** Chromium on its own profile folder, in English, at the size of a desktop window. Memory is measured without delay. */
export async function launch(profile) {
  const { path, did } = await ensureChromium(repository)
  if (path === undefined) throw new Error(did)
  const root = process.getuid?.() === 0
  return chromium.launchPersistentContext(profile, {
    executablePath: path,
    args: ['--enable-blink-features=ForceEagerMeasureMemory', ...(root ? ['--no-sandbox'] : [])],
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
  })
}
