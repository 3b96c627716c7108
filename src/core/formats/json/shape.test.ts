import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unknownMembers } from '#core/formats/json/schema-problems'
import { compileShape } from '#core/formats/json/shape'
import { sortKeys } from '#core/formats/json/sort-keys'
import { Annotation } from '#core/model/annotation'
import { z } from '#core/model/zod'

const Tagged = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('a'), n: z.int().min(0), s: z.array(z.string()).min(1).optional() }),
  z.object({ kind: z.literal('b'), s: z.string().regex(/^x*$/).nullable() }),
])
const Loose = z.looseObject({ kind: z.string().refine((kind) => kind !== 'a' && kind !== 'b') })
const Schema = z.object({
  list: z.array(z.union([Tagged, Loose])).max(3),
  record: z.record(z.string(), z.union([z.boolean(), z.enum(['p', 'q'])])),
  span: z.object({ start: z.int(), end: z.int() }).refine(({ start, end }) => end > start),
})

const kind = fc.constantFrom('a', 'b', 'c', 1)
const item = fc.record(
  { kind, n: fc.constantFrom(0, -1, 1.5), s: fc.constantFrom('', 'xx', 'y', null), deep: fc.jsonValue({ maxDepth: 1 }) },
  { requiredKeys: [] },
)
const sound = fc.oneof(
  fc.record({ kind: fc.constant('a'), n: fc.nat(9) }),
  fc.record({ kind: fc.constant('a'), s: fc.array(fc.constant('x'), { maxLength: 2 }), n: fc.nat(9) }),
  fc.record({ kind: fc.constant('b'), s: fc.constantFrom('x', null) }),
  fc.record({ kind: fc.constant('c'), z: fc.nat(9), a: fc.jsonValue({ maxDepth: 1 }) }),
)
const value = fc.record({
  list: fc.array(fc.oneof({ weight: 8, arbitrary: sound }, { weight: 1, arbitrary: item }), { maxLength: 4 }),
  record: fc.dictionary(fc.constantFrom('b', 'a', 'toString'), fc.constantFrom(true, 'p', 'p', 'q')),
  span: fc.record({ start: fc.nat(3), end: fc.integer({ min: 2, max: 6 }) }),
})

test('gives what the schema gives, and nothing where the schema refuses or leaves a member out', () => {
  const shape = compileShape(Schema)
  let fitting = 0
  fc.assert(
    fc.property(value, (drawn) => {
      const sorted = sortKeys(drawn)
      const parsed = Schema.safeParse(sorted)
      const wanted = parsed.success && unknownMembers(sorted, parsed.data).length === 0 ? parsed.data : null
      if (wanted) fitting++
      expect(JSON.stringify(shape(drawn))).toBe(JSON.stringify(wanted))
    }),
    { seed: 41, numRuns: 300 },
  )
  expect(fitting).toBeGreaterThan(50)
})

test('a value that is no object, or lacks a member, does not fit', () => {
  const shape = compileShape(Annotation)
  for (const wrong of [null, undefined, [], 'x', 1, {}]) expect(shape(wrong)).toBeNull()
})
