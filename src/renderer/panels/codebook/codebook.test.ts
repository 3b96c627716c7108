import { expect, test } from 'vitest'
import { defaultCodebook } from '#core/model/default-codebook'
import { CodeId } from '#core/model/ids'
import { choicesFromText, choicesToText } from './choices-text'
import { treeAct } from './tree-keys'

const codebook = defaultCodebook('en')
const ids = codebook.codes.map(({ id }) => `${id}`)
const items = codebook.codes.map(({ parent }) => ({ level: parent === null ? 1 : 2 }))
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey, ctrlKey: false, metaKey: false, altKey: false })
const press = (name: string, id: string, shift = false) =>
  treeAct(key(name, shift), { codebook, selected: { kind: 'code', id: CodeId.parse(id) }, at: ids.indexOf(id), items })
const walked = (name: string, id: string) => {
  const done = press(name, id)
  return done?.act === 'walk' ? ids[done.to] : done
}
const moved = (name: string, id: string) => {
  const done = press(name, id, true)
  return done?.act === 'move'
    ? done.operation && 'parent' in done.operation && [done.operation.parent, 'before' in done.operation && done.operation.before]
    : done
}

test('arrows walk the tree as the ARIA pattern says', () => {
  expect([walked('ArrowDown', 'initiative'), walked('ArrowRight', 'initiative'), walked('ArrowRight', 'goal')]).toEqual([
    'pledge',
    'pledge',
    'goal',
  ])
  expect([walked('ArrowLeft', 'pledge'), walked('ArrowLeft', 'goal'), walked('End', 'goal'), walked('Home', 'goal')]).toEqual([
    'initiative',
    'goal',
    ids.at(-1),
    'initiative',
  ])
  expect([walked('ArrowUp', 'initiative'), walked('x', 'goal')]).toEqual(['initiative', null])
})

test('with Shift they move a code among its siblings, in and out', () => {
  expect(moved('ArrowDown', 'goal')).toEqual([null, 'place'])
  expect(moved('ArrowUp', 'goal')).toEqual([null, 'initiative'])
  expect(moved('ArrowRight', 'goal')).toEqual(['initiative', null])
  expect(moved('ArrowLeft', 'pledge')).toEqual([null, 'goal'])
  expect([moved('ArrowUp', 'initiative'), moved('ArrowLeft', 'goal'), moved('ArrowRight', 'pledge')]).toEqual([null, null, null])
})

test('choices are written and read a line each, and keep their ids', () => {
  const known = [
    { id: 'planned', label: { 'zh-CN': '计划', en: 'Planned' } },
    { id: '其他', label: { 'zh-CN': '其他', en: '其他' } },
  ]
  expect(choicesToText(known)).toBe('计划 | Planned | planned\n其他')
  expect(choicesFromText(choicesToText(known), known)).toEqual(known)
  expect(choicesFromText('计划\n 新的 \n新的\n|Running', known)).toEqual([
    known[0],
    { id: '新的', label: { 'zh-CN': '新的', en: '新的' } },
    { id: 'Running', label: { 'zh-CN': '', en: 'Running' } },
  ])
})
