import { expect, test } from 'vitest'
import { found } from '#core/initiatives/testing/found'

test.each([
  ['省政府印发《关于加快数字乡村建设的实施意见（试行）》', ['policy-document: 《关于加快数字乡村建设的实施意见（试行）》']],
  ['市里出台《招商十条》', ['policy-document: 《招商十条》']],
  ['学校发布《绿色出行倡议书》', ['public-pledge: 《绿色出行倡议书》']],
  ['各村与镇里签订《秸秆禁烧责任书》', ['accountability-mechanism: 《秸秆禁烧责任书》']],
])('a document by its last words or by the verb that issues it: %s', (text, names) => {
  expect(found(text)).toEqual(names)
})

test.each(['他在《东湖日报》上发表文章', '孩子们合唱《我和我的家乡》', '村民看完电影《春天的集市》'])(
  'newspapers, songs and films stay silent: %s',
  (text) => {
    expect(found(text)).toEqual([])
  },
)
