import { readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { articleText, code, exported, openArticle, openSample } from './coder'
import { expect, test } from './hosts'

const CANTEEN = '一餐热饭背后的“幸福里”行动'

const filesOfDatabases = (profile: string): string[] =>
  readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/]IndexedDB[\\/]/.test(path))
    .map((path) => join(profile, path))
    .filter((path) => statSync(path).isFile())

const losses: readonly (readonly [string, (profile: string) => void])[] = [
  [
    'the databases were deleted',
    (profile) => {
      for (const path of filesOfDatabases(profile)) rmSync(path)
    },
  ],
  [
    'the databases were cut off',
    (profile) => {
      for (const path of filesOfDatabases(profile)) truncateSync(path, Math.floor(statSync(path).size / 3))
    },
  ],
]

for (const [name, lose] of losses) {
  test(`${name}: everything is back from the journal, and the coder is told`, async ({ app }) => {
    await openSample(app.page)
    await openArticle(app.page, CANTEEN)
    await code(app.page, '460余万元', 'f')
    const before = await exported(app)
    const page = await app.restart(lose)
    await expect(page.getByText(/was rebuilt from the journal .* nothing is missing/)).toBeVisible()
    await openArticle(page, CANTEEN)
    await expect(articleText(page)).toContainText(CANTEEN)
    const after = await exported(app)
    expect(after.annotations.map(({ anchor }) => anchor.quote)).toContain('460余万元')
    expect(after.annotations.map(({ id }) => id).toSorted()).toEqual(before.annotations.map(({ id }) => id).toSorted())
    expect(after.links.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual(
      before.links.map(({ from, to }) => `${from} ${to}`).toSorted(),
    )
  })
}
