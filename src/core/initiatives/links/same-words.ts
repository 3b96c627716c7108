import type { Span } from '#core/model/span'

/** How far around a figure its words are read: what is counted and what is done with it. */
const BEFORE = 12
const AFTER = 14
/** In a list each figure has words of its own: 服务站2.9万个、市场7200个. */
const NEXT = '、'
const PAIR = 2
const LETTER = /[\p{L}]/u

/** Pairs of characters that are in everything: 服务站 and 服务 say little of which one is meant. */
const COMMON = new Set(
  '服务 工作 建设 全省 全市 全县 企业 群众 组织 发展 活动 开展 建立 累计 人员 干部 单位 部门 社会 基层 管理 农村 社区 街道 县市 市县 项目 资金 平台 中心 党员'.split(
    ' ',
  ),
)

/** How many different pairs of letters that stand next to each other `words` share with `name`; a mark parts them. */
function sharedPairs(words: string, name: string): number {
  let shared = 0
  for (let at = 0; at + PAIR <= words.length; at++) {
    const pair = words.slice(at, at + PAIR)
    // Most pairs are not in the name: that is looked at first.
    if (!name.includes(pair) || COMMON.has(pair) || words.indexOf(pair) < at) continue
    if (LETTER.test(pair.charAt(0)) && LETTER.test(pair.charAt(1))) shared++
  }
  return shared
}

/** What the words around a figure, the name itself aside, share with the name: 0 to 1. Only Han script: two letters of another say nothing. */
export function sameWords(text: string, figure: Span, clause: Span, name: Span): number {
  const words = text.slice(name.start, name.end)
  if (!/\p{Script=Han}/u.test(words)) return 0
  const from = Math.max(clause.start, figure.start - BEFORE, name.start < figure.start ? name.end : 0)
  const to = Math.min(clause.end, figure.end + AFTER, name.start < figure.start ? text.length : name.start)
  const [before = '', after = ''] = [text.slice(from, figure.start).split(NEXT).at(-1), text.slice(figure.end, to).split(NEXT)[0]]
  return Math.min(1, sharedPairs(`${before} ${after}`, words) / 2)
}
