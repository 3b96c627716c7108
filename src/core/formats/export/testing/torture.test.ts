import { expect, test } from 'vitest'
import { torture } from '#core/formats/export/testing/torture'
import { exportJson } from '#core/formats/json/export-json'

test('the hard project is a sound one', () => {
  const written = exportJson(torture(), { history: true })
  expect(written.ok ? null : written.problem).toBeNull()
})
