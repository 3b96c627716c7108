import { random } from './random.mjs'

const CLAUSES = ['全市推进', '今年以来', '据介绍', '按照部署', '截至月底', '与此同时', '各区县', '有关部门', '累计服务', '新增']
const THINGS = ['小微企业', '困难群众', '村级站点', '职业院校', '示范园区', '骨干道路', '托育机构', '养老驿站', '高标准农田', '创业团队']
const UNITS = ['家', '人次', '个', '所', '万元', '亿元', '公里', '项', '%', '个百分点']

/**
 * Paragraphs of 80–240 characters, `length` UTF-16 code units in all (line feeds between them not counted), and `count` spans of 2–9
 * characters spread over the whole, every fifth overlapping the one before it.
 */
export function corpus(length, count, seed = 1) {
  const next = random(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const sentence = () => {
    const parts = Array.from({ length: 2 + Math.floor(next() * 4) }, () => {
      return `${pick(CLAUSES)}${pick(THINGS)}${(next() * 1000).toFixed(next() < 0.5 ? 0 : 1)}${pick(UNITS)}`
    })
    return `${parts.join('，')}。`
  }
  const paragraphs = []
  for (let total = 0; total < length; ) {
    let text = ''
    const wanted = 80 + Math.floor(next() * 160)
    while (text.length < wanted) text += sentence()
    text = text.slice(0, Math.min(wanted, length - total))
    paragraphs.push(text)
    total += text.length
  }
  return { paragraphs, spans: spread(paragraphs, count, next) }
}

/** Spans count in the paragraphs joined by one line feed, and stay inside one paragraph. */
function spread(paragraphs, count, next) {
  const total = paragraphs.reduce((sum, p) => sum + p.length + 1, 0)
  const spans = []
  let start = 0
  const step = total / count
  for (const paragraph of paragraphs) {
    const end = start + paragraph.length
    while (spans.length < count && spans.length * step < end) {
      const overlap = spans.length % 5 === 4 && spans.at(-1).start >= start
      const from = overlap ? spans.at(-1).start + 1 : Math.max(start, Math.floor(spans.length * step))
      const to = Math.min(end, from + 2 + Math.floor(next() * 7))
      spans.push(to > from ? { start: from, end: to } : { start: end - 1, end })
    }
    start = end + 1
  }
  return spans
}
