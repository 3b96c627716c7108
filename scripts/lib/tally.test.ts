import { describe, expect, it } from 'vitest'
import { sum, summaryLine, tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from './tally.mjs'

describe('a check', () => {
  it('counts as one test', () => {
    expect([tallyOfCheck(0), tallyOfCheck(2)]).toEqual([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
    ])
  })
})

describe('a vitest report', () => {
  it('is counted test by test', () => {
    expect(tallyOfVitest({ numPassedTests: 40, numFailedTests: 2, numPendingTests: 1 }, 1)).toEqual({ passed: 40, failed: 2, skipped: 1 })
  })

  it('counts a file that did not load as one failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    const withFailedTest = { status: 'failed', assertionResults: [{ status: 'failed' }] }
    const report = { numPassedTests: 3, numFailedTests: 1, testResults: [broken, withFailedTest, { status: 'passed' }] }
    expect(tallyOfVitest(report, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 })
  })

  it('never passes when vitest ended badly or wrote no report', () => {
    expect(tallyOfVitest({ numPassedTests: 3, numFailedTests: 0 }, 1).failed).toBe(1)
    expect(tallyOfVitest(undefined, 0).failed).toBe(1)
  })
})

describe('a Playwright report', () => {
  it('counts a test that passed only when repeated as failed', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 }
    expect(tallyOfPlaywright({ stats }, 1)).toEqual({ passed: 7, failed: 3, skipped: 3 })
  })

  it('never passes when no test ran', () => {
    expect(tallyOfPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 9 } }, 0).failed).toBe(1)
  })
})

describe('the last line', () => {
  it('is the sum of all tallies', () => {
    const total = sum([tallyOfCheck(0), tallyOfCheck(1), { passed: 5, failed: 0, skipped: 2 }])
    expect(summaryLine(total)).toBe('6 passed, 1 failed')
  })
})
