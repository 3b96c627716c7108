import { expect, test } from 'vitest'
import { found } from '#core/initiatives/testing/found'

test('coverage: from what is covered, over brackets, without the count', () => {
  expect(found('去年实现了120个社区助餐服务全覆盖')).toEqual(['coverage-target: 社区助餐服务全覆盖'])
  expect(found('实现山区“三网”(电、水、路)全覆盖')).toEqual(['coverage-target: 山区“三网”(电、水、路)全覆盖'])
  expect(found('基本实现全覆盖')).toEqual([])
})

test('counted: a name right after its number, in a sentence with a verb of doing', () => {
  expect(found('公司实施余热回收、管网改造等10多项技改项目')).toEqual(['investment: 技改项目'])
  expect(found('全县现有12个产业园区')).toEqual([])
})

test('listed measures: short things in a row, summed up', () => {
  expect(found('入户走访、集中夜谈、结对认亲……一项项务实举措')).toEqual([
    'mechanism: 入户走访',
    'mechanism: 集中夜谈',
    'mechanism: 结对认亲',
  ])
  expect(found('苹果、葡萄、猕猴桃……一筐筐水果装车')).toEqual([])
})

test('manner: a way of doing that is an institution', () => {
  expect(found('镇里以述职评议的形式检视工作')).toEqual(['accountability-mechanism: 述职评议的形式'])
  expect(found('以多种形式宣传')).toEqual([])
})

test('publicity: what is shown through media', () => {
  expect(found('社区通过宣传栏、电子屏，滚动播放防诈骗短片和典型案例')).toEqual(['publicity: 滚动播放防诈骗短片和典型案例'])
  expect(found('展厅集中展示近年来的丰硕成果')).toEqual([])
})

test('set going: a name that opens its clause and then comes about', () => {
  expect(found('6月2日，全市乡村治理现场会在东塘召开')).toEqual(['meeting: 全市乡村治理现场会'])
})

test('plus: two things put together need no head', () => {
  expect(found('“学校+社区”让孩子放学有去处')).toEqual(['model: “学校+社区”'])
})
