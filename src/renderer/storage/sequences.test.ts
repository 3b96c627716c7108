import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { replay as replayJournal } from '#core/journal/replay'
import type { Snapshot } from '#core/model/snapshot'
import { createMemoryJournals } from './testing/memory-journals'
import { changesFor, comparable, replay, stateOf, wish } from './testing/random-edits'
import { size } from './testing/size'
import { action, createWorld, must, newProject, sampleArticle } from './testing/worlds'

const RUNS = size('ZHUPI_SEQUENCES', 300)
const text = '近2000万元。'.repeat(1000)
const withoutHistory = (snapshot: Snapshot) => ({ ...snapshot, history: [] })

test(
  `${RUNS} random sequences of edits: the rows are the replay of the edits and of the journal; undo of all gives the start`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 2, maxLength: 12 }), async (all) => {
        const journals = createMemoryJournals()
        const shelf = await createWorld({ indexedDB: new IDBFactory(), IDBKeyRange }, 1, journals).shelf()
        const project = await newProject(shelf)
        const empty = must(await project.snapshot())
        must(await project.addArticles(action, [sampleArticle('a', `a${text}`), sampleArticle('b', `b${text}`)]))
        const start = must(await project.snapshot())
        for (const [i, each] of all.entries()) {
          const changes = changesFor(stateOf(must(await project.snapshot())), each, `x${i}`)
          if (changes.length > 0) must(await project.commit(action, changes))
        }
        const end = must(await project.snapshot())
        expect(comparable(replay(stateOf(start), end.history.slice(1)))).toEqual(comparable(stateOf(end)))
        await vi.waitFor(() => expect(project.saveState().kind).toBe('saved'), { interval: 2, timeout: 20_000 })
        const again = replayJournal(empty, journals.lines.get(project.key) ?? [])
        expect({ lost: again.lost, beyond: again.beyond }).toEqual({ lost: 0, beyond: [] })
        expect(comparable(stateOf(again.snapshot))).toEqual(comparable(stateOf(end)))
        expect(again.snapshot.history).toEqual(end.history)
        for (let n = end.history.length; n > start.history.length; n--) must(await project.undo())
        expect(withoutHistory(must(await project.snapshot()))).toEqual(withoutHistory(start))
        project.close()
        must(await shelf.open(project.key)).close()
      }),
      { seed: 20261125, numRuns: RUNS },
    )
  },
  30_000 + RUNS * 1000,
)
