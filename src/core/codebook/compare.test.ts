import { expect, test } from 'vitest'
import { compareCodebooks } from '#core/codebook/compare'
import { codebookSections } from '#core/codebook/markdown'
import type { CodebookOperation } from '#core/codebook/operation'
import { planCodebook } from '#core/codebook/plan'
import { olderRules } from '#core/codebook/rules'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { AttributeId, CodeId } from '#core/model/ids'

const codebook = defaultCodebook('en')
const NEW = CodeId.parse('new')
const GOAL = CodeId.parse('goal')
const label = { 'zh-CN': '受益者', en: 'Beneficiary' }
const operations: CodebookOperation[] = [
  { op: 'add-code', id: NEW, parent: null, label, slot: 7 },
  { op: 'set-code', code: GOAL, set: { hotkey: '7', definition: 'A result.' } },
  { op: 'retype-attribute', code: FIGURE, attribute: AttributeId.parse('unit'), kind: 'quantity', choices: [], language: 'en' },
  {
    op: 'set-attribute',
    code: INITIATIVE,
    attribute: AttributeId.parse('name'),
    set: { help: 'As in the text', requiredIf: [], rules: [{ kind: 'longest', characters: 40 }] },
  },
  {
    op: 'set-code',
    code: GOAL,
    set: { passages: [{ applies: false, quote: '已经完成 3 件', note: 'done', from: 'Daily, 2024' }] },
  },
]
const later = planCodebook(codebook, operations, 2).after

test('says what was added, removed and changed, and into what', () => {
  const found = compareCodebooks(codebook, later, 'en').map(({ kind, item, name, field, before, after }) => [
    kind,
    item,
    name,
    field,
    before,
    after,
  ])
  expect(found).toEqual(
    expect.arrayContaining([
      ['added', 'code', 'Beneficiary', null, '', ''],
      ['changed', 'code', 'Goal', 'hotkey', '5', '7'],
      ['changed', 'attribute', 'Unit', 'kind', 'text', 'quantity'],
      ['changed', 'attribute', 'Name', 'required', '', '✓'],
      ['changed', 'attribute', 'Name', 'rules', '', '…40'],
    ]),
  )
  expect(compareCodebooks(later, codebook, 'en')).toContainEqual(expect.objectContaining({ kind: 'removed', name: 'Beneficiary' }))
  expect(compareCodebooks(later, later, 'en')).toEqual([])
})

test('an annotation is older where its rule was another: not for a colour, a key or an example', () => {
  const versions = new Map([
    [1, codebook],
    [2, later],
  ])
  const { isOlder } = olderRules(later, versions)
  expect([isOlder(GOAL, 1), isOlder(GOAL, undefined), isOlder(GOAL, 2), isOlder(CodeId.parse('place'), 1), isOlder(NEW, 1)]).toEqual([
    true,
    true,
    false,
    false,
    true,
  ])
  const key = planCodebook(codebook, [{ op: 'set-code', code: GOAL, set: { hotkey: '7', slot: 8 } }], 3).after
  expect(olderRules(key, versions).isOlder(GOAL, 1)).toBe(false)
})

test.each(['en', 'zh-CN'] as const)('reads as Markdown in %s, with rules, examples and what was retired', (language) => {
  const merged = planCodebook(later, [{ op: 'merge-codes', from: NEW, into: GOAL, language }], 3).after
  const text = [...codebookSections(merged, '编码本 #1', language, null)].join('\n\n')
  expect(text).toContain('# 编码本 \\#1')
  expect(text).toContain('- 已经完成 3 件 (done) · Daily, 2024')
  expect(text).toContain(language === 'en' ? 'required; …40; As in the text' : '必填; …40; As in the text')
  expect(text).toContain(language === 'en' ? 'merged into Goal' : '已并入 目标')
})
