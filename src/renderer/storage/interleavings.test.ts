import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { applyChanges } from '#core/edits/change'
import type { LiveProject } from './project-port'
import { changesFor, comparable, stateOf, wish } from './testing/random-edits'
import { size } from './testing/size'
import { action, createWorld, must, newProject, sampleArticle } from './testing/worlds'

const RUNS = size('ZHUPI_INTERLEAVINGS', 500)
const text = '近2000万元。'.repeat(1000)
const REFUSALS = [
  'changed-elsewhere',
  'not-there',
  'already-there',
  'annotation-has-links',
  'article-has-annotations',
  'initiative-has-mentions',
]

/** A window follows another soon, on a busy machine a little later. Milliseconds. */
const PATIENT = { interval: 2, timeout: 20_000 }

/** One wish in one of the windows; those of one round are asked for at the same time. */
const round = fc.array(fc.tuple(fc.nat({ max: 3 }), wish), { minLength: 1, maxLength: 4 })

test(
  `${RUNS} random interleavings of edits in two to four windows: what was accepted is there in its order, nothing else is, and all windows agree`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 4 }), fc.array(round, { minLength: 1, maxLength: 4 }), async (count, rounds) => {
        const shelf = await createWorld({ indexedDB: new IDBFactory(), IDBKeyRange }).shelf()
        const first = await newProject(shelf, sampleArticle('a', `a${text}`), sampleArticle('b', `b${text}`))
        const others = await Promise.all(Array.from({ length: count - 1 }, async () => must(await shelf.open(first.key))))
        const windows: readonly LiveProject[] = [first, ...others]
        const start = must(await first.snapshot())
        let fresh = 0
        let accepted = 0
        for (const asked of rounds) {
          const seen = stateOf(must(await first.snapshot()))
          const commits = asked.flatMap(([window, each]) => {
            const changes = changesFor(seen, each, `x${fresh++}`)
            return changes.length > 0 ? [windows[window % count]?.commit(action, changes)] : []
          })
          for (const result of await Promise.all(commits)) {
            if (result?.ok) accepted++
            else expect(REFUSALS).toContain(result?.problem.code)
          }
        }
        const lengths = () => windows.map((each) => each.historyLength())
        await vi.waitFor(() => expect(lengths()).toEqual(windows.map(() => start.history.length + accepted)), PATIENT)
        const end = must(await first.snapshot())
        const model = stateOf(start)
        for (const edit of end.history.slice(start.history.length)) expect(applyChanges(model, edit.changes)).toBeNull()
        expect(comparable(stateOf(end))).toEqual(comparable(model))
        for (const window of others) {
          expect(window.articles()).toEqual(first.articles())
          for (const { id } of first.articles()) expect(window.tally(id)).toEqual(first.tally(id))
          window.close()
        }
        first.close()
      }),
      { seed: 20261124, numRuns: RUNS },
    )
  },
  30_000 + RUNS * 1000,
)
