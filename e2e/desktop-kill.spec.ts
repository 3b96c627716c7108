import { BACKENDS } from './backends'
import { code, openArticle, openSample } from './coder'
import { expect, test } from './hosts'
import { historyOf, noteOnAndOn } from './notes'

const CANTEEN = '一餐热饭背后的“幸福里”行动'
const KILLS = Number(process.env['ZHUPI_KILLS'] ?? 20)

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
        const writing = noteOnAndOn(app.page, `note ${kill}`, told)
        await new Promise((resolve) => setTimeout(resolve, 150 + ((kill * 397) % 1200)))
        const page = await app.crash()
        await writing
        await openArticle(page, CANTEEN)
        await code(page, ['750人次', '1120平方米'][kill % 2] ?? '', 'f')
      }
      const kept = await historyOf(app)
      expect(told.length).toBeGreaterThan(KILLS)
      expect(told.filter((word) => !kept.includes(word))).toEqual([])
    })
  })
}
