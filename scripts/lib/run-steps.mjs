// @ts-check
import { NONE, sum, summaryLine } from './tally.mjs'

/** @import { Place, Step } from './steps.mjs' */
/** @import { Tally } from './tally.mjs' */

/**
 * Runs the steps one after another. A failed step does not stop the others, except those that need it: they count as failed, unrun.
 * The last line printed is `N passed, N failed`.
 * @param {readonly Step[]} steps
 * @param {Place} place
 * @param {{ print: (line: string) => void, now: () => number }} [world] `now` in milliseconds
 * @returns {Promise<number>} exit code
 */
export async function runSteps(steps, place, { print, now } = { print: console.log, now: Date.now }) {
  /** @type {{ step: Step, tally: Tally, note: string }[]} */
  const done = []
  for (const step of steps) {
    const missing = done.find(({ step: earlier, tally }) => tally.failed > 0 && step.after?.includes(earlier.name))
    if (missing !== undefined) {
      done.push({ step, tally: { ...NONE, failed: 1 }, note: `not run, needs "${missing.step.title}"` })
      continue
    }
    print(`\n── ${step.title} ──`)
    const start = now()
    const tally = await step.run(place)
    done.push({ step, tally, note: `${((now() - start) / 1000).toFixed(1)} s` })
  }
  print('\n── Summary ──')
  for (const { step, tally, note } of done) print(lineOf(step.title, tally, note))
  const total = sum(done.map(({ tally }) => tally))
  if (total.skipped > 0) print(`${total.skipped} skipped`)
  print(summaryLine(total))
  return total.failed > 0 ? 1 : 0
}

/**
 * @param {string} title
 * @param {Tally} tally
 * @param {string} note
 */
function lineOf(title, tally, note) {
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''
  return `${tally.failed > 0 ? 'FAILED' : 'ok    '} ${title}: ${summaryLine(tally)}${skipped} (${note})`
}
