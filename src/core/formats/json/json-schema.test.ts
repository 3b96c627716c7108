import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { projectFileSchema } from '#core/formats/json/json-schema'

test('the published schema is the one files are read by', async () => {
  const published = fileURLToPath(new URL('../../../../resources/schema/zhupi-project.schema.json', import.meta.url))
  await expect(`${JSON.stringify(projectFileSchema(), null, 2)}\n`).toMatchFileSnapshot(published)
})
