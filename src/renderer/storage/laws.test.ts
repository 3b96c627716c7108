import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MEASURES } from '#core/model/codebook'
import type { Snapshot } from '#core/model/snapshot'
import type { LiveProject, Tally } from './project-port'
import { changesFor, comparable, replay, stateOf, type Wish, wish } from './testing/random-edits'
import { action, createWorld, must, newProject, sampleArticle } from './testing/worlds'

const fakeIdb = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })
const text = '近2000万元。'.repeat(1000)
const articles = ['a', 'b', 'c'].map((name) => sampleArticle(name, `${name}${text}`))
const wishes = fc.array(wish, { minLength: 5, maxLength: 30 })
const runs = { seed: 20261123, numRuns: 10 }
const LIMIT = 60_000

/** Fulfils each wish that makes sense. */
async function fulfil(project: LiveProject, all: readonly Wish[], prefix = 'x'): Promise<void> {
  for (const [i, one] of all.entries()) {
    const changes = changesFor(stateOf(must(await project.snapshot())), one, `${prefix}${i}`)
    if (changes.length > 0) must(await project.commit(action, changes))
  }
}

function recount({ annotations, links }: Snapshot, article: string): Tally {
  const own = annotations.filter((a) => a.article === article)
  const figures = own.filter((a) => a.code === 'figure')
  return {
    annotations: own.length,
    figures: figures.length,
    initiatives: own.filter((a) => a.code === 'initiative').length,
    links: links.filter((l) => l.article === article).length,
    unlinked: figures.filter((f) => !links.some((l) => l.type === MEASURES && l.from === f.id)).length,
  }
}

test(
  'any sequence of edits leaves the rows that replaying the log gives, and tallies as counted anew',
  async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (all) => {
        const project = await newProject(await createWorld(fakeIdb()).shelf(), ...articles)
        const start = must(await project.snapshot())
        await fulfil(project, all)
        const end = must(await project.snapshot())
        expect(comparable(stateOf(end))).toEqual(comparable(replay(stateOf(start), end.history.slice(start.history.length))))
        for (const { id } of end.articles) expect(project.tally(id)).toEqual(recount(end, id))
        project.close()
      }),
      runs,
    )
  },
  LIMIT,
)

test(
  'undo of everything gives the start, redo of everything the end, whether or not the project was closed in between',
  async () => {
    await fc.assert(
      fc.asyncProperty(wishes, fc.nat({ max: 40 }), async (all, closeAt) => {
        const shelf = await createWorld(fakeIdb()).shelf()
        let project = await newProject(shelf, ...articles)
        const start = must(await project.snapshot())
        await fulfil(project, all)
        const end = must(await project.snapshot())
        const steps = end.history.length - start.history.length
        for (let i = 0; i < steps; i++) {
          if (i === closeAt) {
            project.close()
            project = must(await shelf.open(project.key))
          }
          must(await project.undo())
        }
        expect({ ...must(await project.snapshot()), history: [] }).toEqual({ ...start, history: [] })
        for (let i = 0; i < steps; i++) must(await project.redo())
        expect(project.redoable()).toBeNull()
        expect({ ...must(await project.snapshot()), history: [] }).toEqual({ ...end, history: [] })
        project.close()
      }),
      runs,
    )
  },
  LIMIT,
)

test(
  'what is open in memory equals what a fresh look at the disk gives',
  async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (all) => {
        const shelf = await createWorld(fakeIdb()).shelf()
        const project = await newProject(shelf, ...articles)
        const opened = await Promise.all(project.articles().map(async ({ id }) => must(await project.open(id))))
        await fulfil(project, all)
        const fresh = must(await shelf.open(project.key))
        expect(project.articles()).toEqual(fresh.articles())
        expect([project.project(), project.codebook(), project.undoable()]).toEqual([fresh.project(), fresh.codebook(), fresh.undoable()])
        for (const article of opened.filter((a) => fresh.article(a.id))) {
          const again = must(await fresh.open(article.id))
          expect(await article.load(0, text.length)).toEqual(await again.load(0, text.length))
          expect(article.marks().overlapping(0, text.length)).toEqual(again.marks().overlapping(0, text.length))
          for (const mark of again.marks().overlapping(0, text.length)) {
            expect(article.linksFrom(mark.id)).toEqual(again.linksFrom(mark.id))
            expect(article.linksTo(mark.id)).toEqual(again.linksTo(mark.id))
            expect(article.peek(mark.id)?.id).toBe(mark.id)
          }
        }
        project.close()
        fresh.close()
      }),
      runs,
    )
  },
  LIMIT,
)

test(
  'restoring a snapshot gives the same snapshot, with undo and redo as they were',
  async () => {
    await fc.assert(
      fc.asyncProperty(wishes, fc.nat({ max: 10 }), async (all, undone) => {
        const shelf = await createWorld(fakeIdb()).shelf()
        const project = await newProject(shelf, ...articles)
        await fulfil(
          project,
          all.filter((one) => one.kind !== 'drop-article'),
        )
        for (let i = 0; i < undone && project.historyLength() > 1 + 2 * i; i++) must(await project.undo())
        const snapshot = must(await project.snapshot())
        const copy = must(await shelf.open(must(await shelf.restore(snapshot))))
        expect(must(await copy.snapshot())).toEqual(snapshot)
        expect([copy.undoable(), copy.redoable()]).toEqual([project.undoable(), project.redoable()])
        while (project.redoable()) must(await project.redo())
        while (copy.redoable()) must(await copy.redo())
        expect({ ...must(await copy.snapshot()), history: [] }).toEqual({ ...must(await project.snapshot()), history: [] })
        project.close()
        copy.close()
      }),
      runs,
    )
  },
  LIMIT,
)

test(
  'going back to any edit gives the project as it was then, and can be undone',
  async () => {
    await fc.assert(
      fc.asyncProperty(wishes, wishes, async (before, after) => {
        const project = await newProject(await createWorld(fakeIdb()).shelf(), ...articles)
        await fulfil(project, before, 'x')
        const then = must(await project.snapshot())
        await fulfil(project, after, 'y')
        const now = must(await project.snapshot())
        if (now.history.length === then.history.length) return
        must(await project.revertTo(then.history.length))
        expect({ ...must(await project.snapshot()), history: [] }).toEqual({ ...then, history: [] })
        must(await project.undo())
        expect({ ...must(await project.snapshot()), history: [] }).toEqual({ ...now, history: [] })
        project.close()
      }),
      runs,
    )
  },
  LIMIT,
)
