import { expect, test } from 'vitest'
import { findInitiatives } from '#core/initiatives/find-initiatives'

const first = (text: string) => findInitiatives(text)[0]

test.each([
  ['江州市云溪区宏远集团建立职工夜校学习制度。', '江州市云溪区宏远集团'],
  ['为此，县农业农村局、县财政局联合印发《产业奖补办法》。', '县农业农村局、县财政局'],
  ['清河采取“协会+农户”模式。', '清河'],
  ['县妇联从巾帼志愿者中选人，组建“红姨”调解队。', '县妇联'],
  ['柳浪街道选派党员到小区报到，牵头成立小区业委会，又办起“邻里食堂”。', '柳浪街道'],
  ['The Rivers Trust launched the Clean Banks Programme in 2021.', 'Rivers Trust'],
  ['A winter shelter scheme was launched by the Marling Housing Association.', 'Marling Housing Association'],
])('the actor of %s', (text, actor) => {
  expect(first(text)?.actor?.text).toBe(actor)
})

test.each([
  ['在江州市云溪区柳浪街道，居民们办起“邻里食堂”。', '江州市云溪区柳浪街道'],
  ['全县最大的小区里，业主们开展“共享菜园”行动。', undefined],
])('the place of %s', (text, place) => {
  expect(first(text)?.place?.text).toBe(place)
})

test.each([
  ['去年5月，镇里推行“田间课堂”模式。', '去年5月'],
  ['The city opened the Skills Hub in March 2024.', 'in March 2024'],
  ['镇里推行“田间课堂”模式。', undefined],
])('the period of %s', (text, period) => {
  expect(first(text)?.period?.text).toBe(period)
})
