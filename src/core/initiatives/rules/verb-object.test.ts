import { expect, test } from 'vitest'
import { found } from '#core/initiatives/testing/found'

test.each([
  ['永兴镇建立了独居老人巡访制度', ['mechanism: 独居老人巡访制度']],
  ['市里制定出台了加强社区养老工作的实施意见', ['policy-document: 加强社区养老工作的实施意见']],
  ['县财政设立总规模2亿元的农业产业引导基金', ['fund: 农业产业引导基金']],
  ['街道组建26支巷道消防志愿服务队', ['volunteering: 巷道消防志愿服务队']],
  ['县里成立河道整治工作专班', ['organisational-change: 成立河道整治工作专班']],
  ['按照片区、楼栋等重新划分组建支部', ['organisational-change: 按照片区、楼栋等重新划分组建支部']],
  ['在建筑、餐饮等领域开展集中整治', ['campaign: 在建筑、餐饮等领域开展集中整治']],
  ['全省推广家门口就业服务站和零工市场', ['service-centre: 家门口就业服务站', 'service-centre: 零工市场']],
  ['区里投入4500万元建设污水管网改造项目', ['investment: 污水管网改造项目']],
  ['市应急局制定防汛三年行动方案(2024—2026年)', ['policy-document: 防汛三年行动方案(2024—2026年)']],
])('what a verb of doing governs, when it says which one it is: %s', (text, names) => {
  expect(found(text)).toEqual(names)
})

test.each([
  '要建立长效机制',
  '各地开展了丰富多彩的活动',
  '会后召开座谈会',
  '加强干部队伍建设，完善相关制度',
  '围绕基层组织建设开展工作',
  '利用周末开展清理河岸、打捞垃圾等活动40余次',
])('general words name nothing: %s', (text) => {
  expect(found(text)).toEqual([])
})
