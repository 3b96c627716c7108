import { describe, expect, test } from 'vitest'
import { ImpactCounter } from '#core/codebook/impact'
import type { CodebookOperation, SplitRule } from '#core/codebook/operation'
import { planCodebook } from '#core/codebook/plan'
import { codebookChanges, rewritten } from '#core/codebook/rewrite'
import { annotationsOf, codedAs } from '#core/codebook/testing/coded'
import { FIGURE, findCode, INITIATIVE, MEASURES } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { AttributeId, CodeId } from '#core/model/ids'

const codebook = defaultCodebook('zh-CN')
const PLEDGE = CodeId.parse('pledge')
const GOAL = CodeId.parse('goal')
const NEW = CodeId.parse('new')
const label = { 'zh-CN': '新', en: 'New' }
const annotations = annotationsOf()

const planOf = (...operations: CodebookOperation[]) => planCodebook(codebook, operations, 2)
const become = (operation: CodebookOperation, id: string) => {
  const annotation = annotations.find((each) => each.id === id)
  return annotation && rewritten(planOf(operation), annotation)
}
const impactOf = (...operations: CodebookOperation[]) => {
  const counter = new ImpactCounter(planOf(...operations))
  for (const annotation of annotations) counter.add(annotation)
  return counter.impact()
}
const retype = (attribute: string, kind: 'decimal' | 'text' | 'choices' | 'flag'): CodebookOperation => ({
  op: 'retype-attribute',
  code: attribute === 'type' || attribute === 'name' ? INITIATIVE : FIGURE,
  attribute: AttributeId.parse(attribute),
  kind,
  choices: kind === 'choices' ? (findCode(codebook, INITIATIVE)?.attributes.find(({ id }) => id === 'type')?.choices ?? []) : [],
  language: 'zh-CN',
})

describe('another kind for an attribute', () => {
  test('takes the values along that it can hold', () => {
    expect(become(retype('type', 'text'), 'i1')?.attributes['type']).toBe('机制')
    expect(become(retype('type', 'choices'), 'i1')?.attributes['type']).toEqual(['mechanism'])
    expect(become(retype('unit', 'flag'), 'f1')?.attributes['unit']).toBe('家')
  })

  test('keeps those that it cannot hold, and lists them', () => {
    const { kept, keptValues, converted, concerned } = impactOf(retype('name', 'decimal'))
    expect([kept, converted, concerned]).toEqual([2, 0, { annotations: 2, articles: 2 }])
    expect(keptValues.map(({ annotation, value }) => [annotation, value])).toEqual([
      ['i1', '一站办'],
      ['i2', '夜间公交'],
    ])
  })

  test('does not count again what did not fit before', () => {
    expect(impactOf(retype('type', 'choices'))).toMatchObject({ kept: 0, converted: 1 })
    expect(impactOf({ op: 'set-code', code: INITIATIVE, set: { definition: 'x' } })).toMatchObject({ kept: 0, converted: 0 })
  })
})

describe('merging', () => {
  const merge: CodebookOperation = { op: 'merge-codes', from: PLEDGE, into: GOAL, language: 'en' }

  test('gives annotations the other code, which takes over attributes, examples and ends of links', () => {
    const { after: merged } = planOf(
      { op: 'add-attribute', code: PLEDGE, attribute: { id: AttributeId.parse('by'), label, kind: 'date', choices: [] } },
      merge,
    )
    expect(become(merge, 'p1')).toEqual({ code: GOAL, attributes: { name: '减半', status: 'planned' } })
    expect(findCode(merged, GOAL)?.attributes.map(({ id }) => id)).toEqual(['by'])
    expect(findCode(merged, GOAL)?.examples).toEqual(expect.arrayContaining(findCode(codebook, PLEDGE)?.examples ?? []))
    expect(merged.linkTypes.find(({ id }) => id === MEASURES)?.to).toContain(GOAL)
  })

  test('keeps the code itself, retired, with what it went into; its key is free', () => {
    expect(findCode(planOf(merge).after, PLEDGE)).toMatchObject({ retired: true, mergedInto: GOAL, hotkey: '' })
  })

  test('of a code into one below it puts that in its place', () => {
    const sub: CodebookOperation = { op: 'add-code', id: NEW, parent: PLEDGE, label, slot: 4 }
    const plan = planOf(sub, { op: 'merge-codes', from: PLEDGE, into: NEW, language: 'en' })
    expect(plan.refused).toEqual([])
    expect(findCode(plan.after, NEW)?.parent).toBe(INITIATIVE)
  })

  test.each([
    [{ op: 'merge-codes', from: GOAL, into: GOAL, language: 'en' }, 'codebook-merge-itself'],
    [{ op: 'merge-codes', from: FIGURE, into: GOAL, language: 'en' }, 'codebook-built-in'],
    [{ op: 'retire-code', code: INITIATIVE, retired: true }, 'codebook-built-in'],
    [{ op: 'move-code', code: INITIATIVE, parent: PLEDGE, before: null }, 'codebook-under-itself'],
    [{ op: 'set-code', code: GOAL, set: { hotkey: 'i' } }, 'codebook-hotkey-taken'],
    [{ op: 'set-code', code: GOAL, set: { hotkey: 'x' } }, 'codebook-hotkey-form'],
    [{ op: 'set-code', code: NEW, set: {} }, 'unknown-code'],
  ] satisfies [CodebookOperation, string][])('and what makes no sense is refused: %j', (operation, problem) => {
    const plan = planOf(operation)
    expect(plan.refused.map((each) => each.problem.code)).toEqual([problem])
    expect(plan.after).toBe(codebook)
  })
})

describe('splitting', () => {
  test('moves the annotations that the rule names, with all their values', () => {
    const rule: SplitRule = { by: 'value', condition: { attribute: AttributeId.parse('type'), is: ['mechanism'] } }
    const split: CodebookOperation = { op: 'split-code', code: INITIATIVE, into: NEW, label, rule }
    expect(become(split, 'i1')).toMatchObject({ code: NEW, attributes: { name: '一站办', type: 'mechanism' } })
    expect(become(split, 'i2')?.code).toBe(INITIATIVE)
    expect(impactOf(split)).toMatchObject({ recoded: { annotations: 1, articles: 1 }, kept: 0, recheck: { annotations: 1, articles: 1 } })
    expect(planOf(split).after.linkTypes[0]?.to).toContain(NEW)
  })

  test('by words goes by what is marked', () => {
    const split: CodebookOperation = { op: 'split-code', code: FIGURE, into: NEW, label, rule: { by: 'quote', words: '成' } }
    expect([become(split, 'f1')?.code, become(split, 'f2')?.code]).toEqual([FIGURE, NEW])
  })
})

test('operations follow each other, and each is counted as it finds the annotations', () => {
  const { operations, recoded } = impactOf(
    { op: 'merge-codes', from: PLEDGE, into: GOAL, language: 'en' },
    { op: 'set-code', code: GOAL, set: { definition: '要达到的结果' } },
  )
  expect(operations).toEqual([
    { annotations: 1, articles: 1 },
    { annotations: 2, articles: 1 },
  ])
  expect(recoded).toEqual({ annotations: 1, articles: 1 })
})

test('a draft that comes to nothing changes nothing', () => {
  const plan = planOf({ op: 'set-code', code: GOAL, set: { label: findCode(codebook, GOAL)?.label ?? label } })
  expect([plan.after, codebookChanges(plan, annotations)]).toEqual([codebook, []])
})

test('a code that another codebook lacks is retired with its annotations, never removed', () => {
  const plan = planOf({
    op: 'take-codebook',
    codebook: { ...codebook, codes: codebook.codes.filter(({ id }) => id !== 'place') },
    language: 'en',
  })
  expect(findCode(plan.after, CodeId.parse('place'))).toMatchObject({ retired: true, hotkey: '' })
  expect(codebookChanges(plan, [codedAs('x', 'place', '临江市')]).map(({ kind }) => kind)).toEqual(['set-codebook'])
})
