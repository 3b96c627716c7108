import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))

test('a validator that is not ours accepts a project file by the published schema and refuses damaged ones', () => {
  const schema = read('resources/schema/zhupi-project.schema.json')
  const validate = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(schema)
  const file = () => read('fixtures/json/project-v1.json')
  expect([validate(file()), validate.errors]).toEqual([true, null])
  expect(validate({ ...file(), version: 2 })).toBe(false)
  expect(validate({ ...file(), stray: true })).toBe(false)
  const misplaced = file()
  delete misplaced.annotations[0].anchor.codePointSpans
  expect(validate(misplaced)).toBe(false)
  const misnamed = file()
  misnamed.history[0].changes[0].article.status = 'lost'
  expect(validate(misnamed)).toBe(false)
})
