import { describe, expect, it } from 'vitest'
import { runSteps } from './run-steps.mjs'
import { chosenSteps, STEPS, type Step } from './steps.mjs'

const names = (steps: readonly Step[] | string) => (typeof steps === 'string' ? steps : steps.map(({ name }) => name))

describe('chosenSteps', () => {
  it('are all steps when none is named', () => {
    expect(chosenSteps(STEPS, [])).toBe(STEPS)
  })

  it('are the steps of a group', () => {
    expect(names(chosenSteps(STEPS, ['unit']))).toEqual(['unit'])
  })

  it('bring the builds that journeys need, before them', () => {
    expect(names(chosenSteps(STEPS, ['e2e-desktop']))).toEqual(['build-app', 'build-cli', 'e2e-desktop'])
  })

  it('are none, with the reason, when a name is unknown', () => {
    expect(chosenSteps(STEPS, ['e2ee'])).toContain('no step called e2ee')
  })
})

async function runAll(steps: readonly Step[]) {
  const lines: string[] = []
  const code = await runSteps(steps, { root: '/', env: {} }, { print: (line) => lines.push(line), now: () => 0 })
  return { code, lines }
}

function step(name: string, failed: number, after: readonly string[] = []): Step & { ran: boolean } {
  const made = {
    name,
    group: name,
    title: name,
    after,
    ran: false,
    run: async () => {
      made.ran = true
      return { passed: 2, failed, skipped: 0 }
    },
  }
  return made
}

describe('runSteps', () => {
  it('goes on after a failed step and ends with the sum', async () => {
    const { code, lines } = await runAll([step('lint', 1), step('unit', 0)])
    expect(lines.at(-1)).toBe('4 passed, 1 failed')
    expect(code).toBe(1)
  })

  it('does not run a step whose build failed, and counts it as failed', async () => {
    const journeys = step('e2e', 0, ['build'])
    const { code, lines } = await runAll([step('build', 1), journeys])
    expect(journeys.ran).toBe(false)
    expect(lines.at(-1)).toBe('2 passed, 2 failed')
    expect(code).toBe(1)
  })

  it('ends with exit code 0 when nothing failed', async () => {
    const { code, lines } = await runAll([step('lint', 0)])
    expect(lines.at(-1)).toBe('2 passed, 0 failed')
    expect(code).toBe(0)
  })
})
