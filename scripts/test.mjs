// @ts-check
import { ensureChromium } from './lib/chromium.mjs'
import { whenAskedToEnd } from './lib/ending.mjs'
import { ensureChineseFont } from './lib/fonts.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { nodeTooOld } from './lib/node-version.mjs'
import { root } from './lib/root.mjs'
import { signalAll } from './lib/run.mjs'
import { runSteps } from './lib/run-steps.mjs'
import { chosenSteps, STEPS } from './lib/steps.mjs'

const INTERRUPTED = 130

whenAskedToEnd(() => {
  signalAll('SIGTERM')
  process.exit(INTERRUPTED)
})

process.exitCode = await test(process.argv.slice(2))

/**
 * @param {readonly string[]} names steps or groups of steps; none means all
 * @returns {Promise<number>} exit code
 */
async function test(names) {
  const tooOld = nodeTooOld(process.versions.node)
  if (tooOld !== undefined) return stop(tooOld)
  const steps = chosenSteps(STEPS, names)
  if (typeof steps === 'string') return stop(steps)
  const installed = await ensureInstalled(root)
  console.log(installed.did)
  if (installed.code !== 0) return stop(installed.did)
  return runSteps(steps, { root, env: steps.some((step) => step.needsBrowser) ? await browserEnv() : {} })
}

/** @returns {Promise<NodeJS.ProcessEnv>} */
async function browserEnv() {
  const chromium = await ensureChromium(root)
  console.log(chromium.did)
  console.log(await ensureChineseFont(root))
  return chromium.path === undefined ? {} : { CHROMIUM_PATH: chromium.path }
}

/** @param {string} reason */
function stop(reason) {
  console.error(reason)
  console.log('0 passed, 1 failed')
  return 1
}
