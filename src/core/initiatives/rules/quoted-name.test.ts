import { expect, test } from 'vitest'
import { found } from '#core/initiatives/testing/found'

test.each([
  ['镇里推行“一站办”帮扶机制', ['mechanism: “一站办”帮扶机制']],
  ['团县委启动“萤火虫”伴读行动', ['campaign: “萤火虫”伴读行动']],
  ['社区打造“槐荫客厅”', ['service-centre: “槐荫客厅”']],
  ['村里建立“帮扶档案”，一户一册', ['record-system: “帮扶档案”']],
  ['全县推行医保“先诊后付”结算机制', ['mechanism: 医保“先诊后付”结算机制']],
  ['县里开展“亮灯行动”主题宣讲活动12场', ['publicity: “亮灯行动”主题宣讲活动']],
  ['市里实施“一企一策”帮扶，效果不错', ['mechanism: “一企一策”帮扶']],
  ['站里有一套“红管家”党建领导机制、工作机制、管理标准', ['mechanism: “红管家”党建领导机制、工作机制、管理标准']],
  ['家长们加入“护学岗”志愿服务队', ['volunteering: “护学岗”志愿服务队']],
  ['区里实行“首席联络员”制，走访企业', ['mechanism: “首席联络员”制']],
  ['全县推进农村“厨房革命”，改造灶台', ['campaign: 农村“厨房革命”']],
  ['村里用“邻里银行”管文明', ['service-centre: “邻里银行”']],
  ['干部在院子里开起“板凳会”', ['meeting: “板凳会”']],
  ['站点开展“河边捡一捡”的志愿服务活动', ['volunteering: “河边捡一捡”的志愿服务活动']],
])('a quotation with a head, or governed by a verb: %s', (text, names) => {
  expect(found(text)).toEqual(names)
})

test.each([
  '过去这里是人见人躲的“龙须沟”',
  '他被大伙儿称为“活地图”',
  '治理“门难进、脸难看”等突出问题',
  '打通服务群众的“最后一公里”',
  '“这下可方便了！”王大妈说',
  '全县培育“专精特新”企业40家',
  '形成“比学赶超”的良好局面',
  '街道有“两中心”建设任务',
  '坚持“山海林田”系统治理的工作思路',
])('speech, images and what only describes stay silent: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('other marks of quotation and traditional characters', () => {
  expect(found('镇里推行"一站办"帮扶机制')).toEqual(['mechanism: "一站办"帮扶机制'])
  expect(found('市府推行「一站辦」幫扶機制')).toEqual(['mechanism: 「一站辦」幫扶機制'])
})
