import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { projectFileSchema } from '#core/formats/json/json-schema'

/** Longest line of the repository's formatter. */
const LINE = 140

/** As the formatter would print it: lists of words on one line where they fit. */
const print = (schema: unknown): string =>
  `${JSON.stringify(schema, null, 2)}\n`.replace(/^.*\[\n[^[\]{}]*\n *\],?$/gm, (list) => {
    const line = list
      .replace(/\n */g, ' ')
      .replace('[ ', '[')
      .replace(/ \](?=,?$)/, ']')
    return line.length <= LINE ? line : list
  })

test('the published schema is the one files are read by', async () => {
  const published = fileURLToPath(new URL('../../../../resources/schema/zhupi-project.schema.json', import.meta.url))
  await expect(print(projectFileSchema())).toMatchFileSnapshot(published)
})
