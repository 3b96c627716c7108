import { expect, test } from 'vitest'
import { findInitiatives } from '#core/initiatives/find-initiatives'
import { proposeLinks } from '#core/initiatives/propose-links'

/** The names of the candidates of the figure that reads `words`, best first, with how many are proposed. */
function linksOf(text: string, words: string): { readonly names: readonly (string | undefined)[]; readonly proposed: number } {
  const initiatives = findInitiatives(text)
  const start = text.indexOf(words)
  const [link] = proposeLinks(text, [{ start, end: start + words.length }], initiatives)
  return { names: link?.candidates.map(({ initiative }) => initiatives[initiative]?.text) ?? [], proposed: link?.proposed ?? 0 }
}

const text =
  '县里启动“百村亮灯”工程，安装路灯1.2万盏，惠及群众6万人。随后又组建“萤火”巡夜志愿队72支。\n' +
  '从28个单位抽调的干部加入“护企专员”服务机制。全县人口约45万人。'

test('a figure goes to what its sentence named last', () => {
  expect(linksOf(text, '6万人').names[0]).toBe('“百村亮灯”工程')
})

test('a figure goes to the name it stands next to', () => {
  expect(linksOf(text, '72支').names[0]).toBe('“萤火”巡夜志愿队')
})

test('a figure goes to what its clause goes on to name', () => {
  expect(linksOf(text, '28个').names[0]).toBe('“护企专员”服务机制')
})

test('shared words bring a later figure back to its name', () => {
  const words = '校园推行“双师课堂”教学模式，又建成“云朵”图书角。老师们说，双师课堂开了300节。'
  expect(linksOf(words, '300节').names[0]).toBe('“双师课堂”教学模式')
})

test('names in a row are proposed together', () => {
  const words = '区里开展“送岗上门”“夜校进厂”等行动，服务1.3万人。'
  expect(linksOf(words, '1.3万人')).toEqual({ names: ['“夜校进厂”', '“送岗上门”'], proposed: 2 })
})

test('without initiatives there is nothing to link', () => {
  expect(proposeLinks('全县人口45万人。', [{ start: 4, end: 8 }], [])).toEqual([])
})

test('far away, a figure has candidates but none is proposed', () => {
  const words = `县里启动“百村亮灯”工程。\n一\n二\n小标题\n${'这里说的是别的事情。'.repeat(3)}全县人口45万人。`
  expect(linksOf(words, '45万人').proposed).toBe(0)
})

test('each candidate says why', () => {
  const initiatives = findInitiatives(text)
  const start = text.indexOf('72支')
  const [link] = proposeLinks(text, [{ start, end: start + 3 }], initiatives)
  expect(link?.candidates[0]?.reasons).toEqual(['counts-it', 'clause-before', 'section', 'nearest-before'])
})

test('a figure far from names goes to what the heading of its section names', () => {
  const words =
    '“暖冬”行动暖人心\n区里启动“暖冬”行动。街道建立独居老人巡访制度。\n村里办起“邻里厨房”。\n一年下来，送去棉被4800床，大家都说好。'
  expect(linksOf(words, '4800床').names[0]).toBe('“暖冬”行动')
})

test('names joined by 和 are proposed together for what follows', () => {
  const words = '全市规划建设36条县级党建示范带和132个镇级特色工作群，涉及184个支部。'
  expect(linksOf(words, '184个')).toEqual({ names: ['镇级特色工作群', '县级党建示范带'], proposed: 2 })
})
