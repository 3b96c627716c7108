/** Pieces that pages of many styles have in common: head lines, lists of links, notices. All names are invented. */

export const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const HEADLINES = [
  '全县高考报名人数公布',
  '夜市搬家之后',
  '江水水质连续三年达标',
  '这条老街明年开放',
  '下周气温骤降八度',
  '图书馆延长开放时间',
  '三条公交线路调整',
  '市民论坛报名开始',
  '今年秋粮收购价公布',
  '新一批公租房开始申请',
  '老字号为何留不住年轻人',
  '一图读懂医保新政',
  '马拉松鸣枪开跑',
  '农博会签约四十亿元',
]
export const headlines = (from, count) => Array.from({ length: count }, (_, i) => HEADLINES[(from * 3 + i) % HEADLINES.length])

export const linkList = (titles, attributes = '') =>
  `<ul${attributes}>${titles.map((title, i) => `<li><a href="/n/${i}.html">${title}</a></li>`).join('')}</ul>`

export const CHANNELS = ['首页', '新闻', '时政', '民生', '教育', '视频', '专题', '论坛']
export const channels = (separator = '') => CHANNELS.map((name) => `<a href="/${encodeURIComponent(name)}">${name}</a>`).join(separator)

/** The article's lines, each in what `paragraph` and `heading` make of it. */
export const inMarkup = (lines, paragraph, heading) =>
  lines.map((line) => (line.startsWith('## ') ? heading(escapeHtml(line.slice(3))) : paragraph(escapeHtml(line))))

/** The date in parts: `2024`, `03`, `18`. */
export const parts = (date) => date.split('-')
export const hanDate = (date) => {
  const [y, m, d] = parts(date)
  return `${y}年${m}月${d}日`
}
export const clock = (n) => `${String(7 + (n % 12)).padStart(2, '0')}:${String((n * 17) % 60).padStart(2, '0')}`

export const COMMENTS = [
  ['山间来客', '去过一次，确实变化很大，就是停车还是不太方便，希望继续改进，也希望别的地方学一学。'],
  ['老王不姓王', '数字挺好看的，想知道后面维护的钱从哪里来？我们那里头两年热闹，第三年就没人管了。'],
  ['晚风', '支持！'],
]
