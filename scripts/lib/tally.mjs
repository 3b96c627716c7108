// @ts-check

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
export const NONE = { passed: 0, failed: 0, skipped: 0 }

/**
 * A check that either holds or does not counts as one test.
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOfCheck(exitCode) {
  return exitCode === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 }
}

/**
 * @param {unknown} report of vitest's JSON reporter
 * @param {number} exitCode of vitest
 * @returns {Tally}
 */
export function tallyOfVitest(report, exitCode) {
  const passed = numberAt(report, 'numPassedTests')
  const failed = numberAt(report, 'numFailedTests')
  const skipped = numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests')
  return honest({ passed, failed: failed + filesThatDidNotLoad(report), skipped }, exitCode)
}

/**
 * @param {unknown} report of Playwright's JSON reporter
 * @param {number} exitCode of Playwright
 * @returns {Tally} a test that passed only when repeated counts as failed
 */
export function tallyOfPlaywright(report, exitCode) {
  const stats = at(report, 'stats')
  const failed = numberAt(stats, 'unexpected') + numberAt(stats, 'flaky')
  return honest({ passed: numberAt(stats, 'expected'), failed, skipped: numberAt(stats, 'skipped') }, exitCode)
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    NONE,
  )
}

/** @param {Tally} tally */
export function summaryLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}

/**
 * A run that ended badly, or in which nothing ran, has failed even when its report names no failed test.
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
function honest(tally, exitCode) {
  const nothingRan = tally.passed + tally.failed === 0
  const blameless = tally.failed === 0 && (exitCode !== 0 || nothingRan)
  return blameless ? { ...tally, failed: 1 } : tally
}

/** @param {unknown} report */
function filesThatDidNotLoad(report) {
  const files = at(report, 'testResults')
  if (!Array.isArray(files)) return 0
  return files.filter((file) => at(file, 'status') === 'failed' && !hasFailedTest(file)).length
}

/** @param {unknown} file */
function hasFailedTest(file) {
  const tests = at(file, 'assertionResults')
  return Array.isArray(tests) && tests.some((test) => at(test, 'status') === 'failed')
}

/**
 * @param {unknown} value
 * @param {string} key
 * @returns {unknown}
 */
function at(value, key) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/**
 * @param {unknown} value
 * @param {string} key
 */
function numberAt(value, key) {
  const found = at(value, key)
  return typeof found === 'number' ? found : 0
}
