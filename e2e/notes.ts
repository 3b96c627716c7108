import type { Page } from '@playwright/test'
import { exported } from './coder'
import { type AppUnderTest, expect } from './hosts'

/** Adds a word to the memo of the current annotation, and says so once the app calls it saved. */
async function note(page: Page, word: string, told: string[]): Promise<void> {
  const before = await page.evaluate(() => Date.now())
  const memo = page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name: 'Memo' })
  await memo.fill(word)
  await memo.press('Tab')
  // The status names the newest edit that is on the disk by its time; the one before this edit would not do.
  const saved = page.getByRole('contentinfo', { name: 'Status' }).locator('time')
  const savedAt = async () => Date.parse((await saved.getAttribute('datetime', { timeout: 5000 })) ?? '')
  await expect.poll(savedAt, { intervals: [20] }).toBeGreaterThanOrEqual(before)
  told.push(word)
}

/** One note after the other, until the app is gone or takes none any more. */
export async function noteOnAndOn(page: Page, name: string, told: string[]): Promise<void> {
  try {
    for (let i = 0; ; i++) await note(page, `${name}.${i}.`, told)
  } catch {
    // The page is gone, or nothing is saved any more.
  }
}

/** Every edit of the project, as the exported file has it. */
export const historyOf = async (app: AppUnderTest): Promise<string> => JSON.stringify((await exported(app)).history ?? [])
