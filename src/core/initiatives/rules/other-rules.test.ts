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

test('put into practice: a common noun that a verb of doing governs and other words tell from others', () => {
  expect(found('全区推行医师轮岗，效果不错')).toEqual(['mechanism: 医师轮岗'])
  expect(found('该县实行村级包保制，任务到人')).toEqual(['accountability-mechanism: 村级包保制'])
  expect(found('推进库区生态修复，种树3万棵')).toEqual(['campaign: 库区生态修复'])
  expect(found('推进库区生态修复，成效明显')).toEqual([])
  expect(found('开展优质服务，加强日常管理')).toEqual([])
})

test('institutions need no verb', () => {
  expect(found('谁家办酒，先到红白理事会报备')).toEqual(['self-governance: 红白理事会'])
  expect(found('12345政务热线全年受理诉求2万件')).toEqual(['service-centre: 12345政务热线'])
})

test('pledges without a name are what is promised', () => {
  expect(found('县政府承诺年底前新增学位1200个，已开工')).toEqual(['public-pledge: 年底前新增学位1200个'])
  expect(found('企业签了承诺书，承诺的事都办到了')).toEqual([])
})
