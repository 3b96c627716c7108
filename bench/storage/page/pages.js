import { Dexie } from 'dexie'
import { createOutline } from '../../../src/renderer/storage/outline'
import { markColumns } from '../../../src/renderer/storage/outline-row'
import { packPage } from '../../../src/renderer/storage/stored-page'
import { timed } from './sample'

/** The layout that was chosen, with pages of any length: what one small edit writes and what opening the article reads. */
export async function openPages(length) {
  const db = new Dexie(`pages-${length}`, { chromeTransactionDurability: 'strict', cache: 'disabled' })
  db.version(1).stores({ pages: '[article+page]', outlines: '[article+page]' })
  await db.open()
  const pageOf = (annotation) => Math.floor(annotation.anchor.spans[0].start / length)
  const outline = (row) => ({ article: row.article, page: row.page, ...markColumns(row.annotations), links: [] })
  let rows = []

  return {
    fill(annotations) {
      const byPage = new Map()
      for (const a of annotations) byPage.set(pageOf(a), [...(byPage.get(pageOf(a)) ?? []), a])
      rows = [...byPage].map(([page, own]) => ({ article: own[0].article, page, annotations: own }))
      return timed(() =>
        db.transaction('rw', db.pages, db.outlines, async () => {
          await Promise.all([db.pages.bulkAdd(rows.map(packPage)), db.outlines.bulkAdd(rows.map(outline))])
        }),
      )
    },
    edit(i) {
      const row = rows[i % rows.length]
      const changed = { ...row, annotations: row.annotations.map((a, j) => (j === 0 ? { ...a, memo: `${i}` } : a)) }
      return timed(() =>
        db.transaction('rw', db.pages, db.outlines, async () => {
          await Promise.all([db.pages.put(packPage(changed)), db.outlines.put(outline(changed))])
        }),
      )
    },
    open: (article) =>
      timed(async () => createOutline(await db.outlines.where(':id').between([article, Dexie.minKey], [article, Dexie.maxKey]).toArray())),
    drop: () => db.delete(),
  }
}
