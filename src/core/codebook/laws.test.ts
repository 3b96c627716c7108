import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codebookFaults } from '#core/codebook/check'
import type { CodebookOperation } from '#core/codebook/operation'
import { planCodebook } from '#core/codebook/plan'
import { codebookChanges } from '#core/codebook/rewrite'
import { TEMPLATES } from '#core/codebook/templates/templates'
import { annotationsOf, stateOf } from '#core/codebook/testing/coded'
import { applyChanges, invertChanges } from '#core/edits/change'
import { AttributeKind, type Codebook } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { AttributeId, CodeId, LinkTypeId } from '#core/model/ids'

const ids = ['initiative', 'pledge', 'goal', 'figure', 'place', 'agency', 'new-1', 'new-2']
const code = fc.constantFrom(...ids).map((id) => CodeId.parse(id))
const attribute = fc.constantFrom('name', 'type', 'status', 'period', 'value', 'unit', 'bounds', 'own').map((id) => AttributeId.parse(id))
const label = fc.constantFrom('甲', '乙', '').map((zh) => ({ 'zh-CN': zh, en: zh && `the ${zh}` }))
const kind = fc.constantFrom(...AttributeKind.options)
const choices = fc.constantFrom(
  [],
  ['mechanism', 'running', '12'].map((id) => ({ id, label: { 'zh-CN': id, en: id } })),
)
const language = fc.constantFrom('en' as const, 'zh-CN' as const)
const slot = fc.integer({ min: 1, max: 8 })

const operation: fc.Arbitrary<CodebookOperation> = fc.oneof(
  fc.record({ op: fc.constant('add-code' as const), id: code, parent: fc.option(code), label, slot }),
  fc.record({ op: fc.constant('set-code' as const), code, set: fc.record({ label, slot, hotkey: fc.constantFrom('', '7', 'i', 'x') }) }),
  fc.record({ op: fc.constant('move-code' as const), code, parent: fc.option(code), before: fc.option(code) }),
  fc.record({ op: fc.constant('retire-code' as const), code, retired: fc.boolean() }),
  fc.record({ op: fc.constant('merge-codes' as const), from: code, into: code, language }),
  fc.record({
    op: fc.constant('split-code' as const),
    code,
    into: code,
    label,
    rule: fc.oneof(
      fc.record({ by: fc.constant('quote' as const), words: fc.constantFrom('万', '机制', '') }),
      fc.record({
        by: fc.constant('value' as const),
        condition: fc.record({ attribute, is: fc.constantFrom<string[]>([], ['mechanism']) }),
      }),
    ),
  }),
  fc.record({
    op: fc.constant('add-attribute' as const),
    code,
    attribute: fc.record({ id: attribute, label, kind, choices }),
  }),
  fc.record({ op: fc.constant('set-attribute' as const), code, attribute, set: fc.record({ label, choices }) }),
  fc.record({ op: fc.constant('retype-attribute' as const), code, attribute, kind, choices, language }),
  fc.record({ op: fc.constant('move-attribute' as const), code, attribute, to: fc.integer({ min: -1, max: 9 }) }),
  fc.record({ op: fc.constant('retire-attribute' as const), code, attribute, retired: fc.boolean() }),
  fc.record({
    op: fc.constant('set-link-type' as const),
    linkType: fc.constant(LinkTypeId.parse('measures')),
    set: fc.record({ label }),
  }),
  fc.record({
    op: fc.constant('take-codebook' as const),
    codebook: fc.constantFrom(...TEMPLATES).map(({ codebook }) => codebook('en')),
    language,
  }),
)
const operations = fc.array(operation, { minLength: 1, maxLength: 8 })

const before: Codebook = defaultCodebook('zh-CN')
const annotations = annotationsOf()

describe('whatever is done to a codebook', () => {
  const each = (law: (done: { plan: ReturnType<typeof planCodebook>; changes: ReturnType<typeof codebookChanges> }) => void) =>
    fc.assert(
      fc.property(operations, (list) => {
        const plan = planCodebook(before, list, 7)
        law({ plan, changes: codebookChanges(plan, annotations) })
      }),
      { seed: 4, numRuns: 400 },
    )

  test('undoing it gives everything back', () => {
    each(({ changes }) => {
      if (changes.length === 0) return
      const state = stateOf(before, annotations)
      expect(applyChanges(state, changes)).toBeNull()
      const inverse = invertChanges(changes)
      expect(inverse.ok && applyChanges(state, inverse.value)).toBeNull()
      expect(state).toEqual(stateOf(before, annotations))
    })
  })

  test('no annotation is lost, nor any value, nor a code that an annotation has', () => {
    each(({ plan, changes }) => {
      const state = stateOf(before, annotations)
      if (changes.length > 0) expect(applyChanges(state, changes)).toBeNull()
      expect(state.annotations.size).toBe(annotations.length)
      const codes = new Set(plan.after.codes.map(({ id }) => id))
      for (const annotation of annotations) {
        const { attributes, code: after, ...rest } = state.annotations.get(annotation.id) ?? annotation
        expect(codes.has(after)).toBe(true)
        expect(Object.keys(attributes).sort()).toEqual(Object.keys(annotation.attributes).sort())
        expect(rest).toEqual({ ...annotation, attributes: undefined, code: undefined })
      }
      expect(before.codes.filter(({ id }) => !codes.has(id))).toEqual([])
    })
  })

  test('it is sound afterwards, where it was before; what cannot be done is left out and told', () => {
    each(({ plan }) => {
      expect(codebookFaults(plan.after)).toEqual([])
      expect(plan.refused.map(({ at }) => at)).toEqual(plan.steps.flatMap((step, i) => (step ? [] : [i])))
    })
  })

  test('it has the version it was given, or nothing happened', () => {
    each(({ plan, changes }) => {
      expect(plan.after === before ? [1, 0] : [7, 1]).toEqual([plan.after.version, Math.min(1, changes.length)])
    })
  })
})
