import type { Page } from '@playwright/test'
import { BACKENDS } from './backends'
import { code, exported, openArticle, openSample } from './coder'
import { type AppUnderTest, expect, test } from './hosts'

const CANTEEN = '一餐热饭背后的“幸福里”行动'
const KILLS = Number(process.env['ZHUPI_KILLS'] ?? 20)

/** Adds a word to the memo of the current annotation, and says so once the app calls it saved. */
async function note(page: Page, word: string, told: string[]): Promise<void> {
  const before = await page.evaluate(() => Date.now())
  const memo = page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name: 'Memo' })
  await memo.fill(word)
  await memo.press('Tab')
  // The status names the newest edit that is on the disk by its time; the one before this edit would not do.
  const saved = page.getByRole('contentinfo', { name: 'Status' }).locator('time')
  const savedAt = async () => Date.parse((await saved.getAttribute('datetime')) ?? '')
  await expect.poll(savedAt, { intervals: [20] }).toBeGreaterThanOrEqual(before)
  told.push(word)
}

const memos = async (app: AppUnderTest): Promise<string> => {
  const { history = [] } = await exported(app)
  return JSON.stringify(history)
}

for (const [backend, switches] of BACKENDS) {
  test.describe(`on ${backend}`, () => {
    test.use({ switches: [...switches] })

    test(`killed ${KILLS} times while editing and started again at once: no acknowledged edit is lost`, async ({ app }) => {
      test.setTimeout(60_000 + KILLS * 20_000)
      await openSample(app.page)
      await openArticle(app.page, CANTEEN)
      await code(app.page, '460余万元', 'f')
      const told: string[] = []
      for (let kill = 0; kill < KILLS; kill++) {
        const writing = (async () => {
          for (let i = 0; ; i++) await note(app.page, `note ${kill}.${i}.`, told)
        })().catch(() => {})
        await new Promise((resolve) => setTimeout(resolve, 150 + ((kill * 397) % 1200)))
        const page = await app.crash()
        await writing
        await openArticle(page, CANTEEN)
        await code(page, ['750人次', '1120平方米'][kill % 2] ?? '', 'f')
      }
      const kept = await memos(app)
      expect(told.length).toBeGreaterThan(KILLS)
      expect(told.filter((word) => !kept.includes(word))).toEqual([])
    })
  })
}
