/** What a figure can be or not be, whatever its values. */
export type FigureFlag = 'linked' | 'unlinked' | 'hedged' | 'exact' | 'no-value' | 'by-hand' | 'from-suggestion' | 'contradiction'

/** Fields that hold words; a filter finds those that contain its own. */
export type TextField = 'quote' | 'unit' | 'entity' | 'property' | 'initiative' | 'article' | 'outlet' | 'date' | 'coder'

/** Fields that hold one of a list. */
export type ChoiceField = 'kind' | 'approx' | 'change' | 'certainty'

/** The words of the filter in both languages; the first of each is the one that menus write. All in lower case. */
export interface Spoken {
  readonly en: readonly string[]
  readonly 'zh-CN': readonly string[]
}

export const FLAG_WORDS: Readonly<Record<FigureFlag, Spoken>> = {
  unlinked: { en: ['unlinked'], 'zh-CN': ['未关联'] },
  linked: { en: ['linked'], 'zh-CN': ['已关联'] },
  hedged: { en: ['hedged'], 'zh-CN': ['有概数', '带概数'] },
  exact: { en: ['exact'], 'zh-CN': ['确数'] },
  'no-value': { en: ['no-value', 'empty'], 'zh-CN': ['无数值', '未填数值'] },
  'by-hand': { en: ['by-hand'], 'zh-CN': ['手填'] },
  'from-suggestion': { en: ['from-suggestion'], 'zh-CN': ['来自建议'] },
  contradiction: { en: ['contradiction', 'contradictions'], 'zh-CN': ['矛盾'] },
}

export const TEXT_FIELD_WORDS: Readonly<Record<TextField, Spoken>> = {
  quote: { en: ['quote', 'text'], 'zh-CN': ['原文'] },
  unit: { en: ['unit'], 'zh-CN': ['单位', '量词'] },
  entity: { en: ['entity'], 'zh-CN': ['对象'] },
  property: { en: ['property'], 'zh-CN': ['属性项'] },
  initiative: { en: ['initiative', 'measures'], 'zh-CN': ['举措', '度量'] },
  article: { en: ['article', 'title'], 'zh-CN': ['文章', '标题'] },
  outlet: { en: ['outlet'], 'zh-CN': ['媒体'] },
  date: { en: ['date'], 'zh-CN': ['日期'] },
  coder: { en: ['coder'], 'zh-CN': ['编码员'] },
}

export const CHOICE_FIELD_WORDS: Readonly<Record<ChoiceField, Spoken>> = {
  kind: { en: ['kind'], 'zh-CN': ['种类'] },
  approx: { en: ['hedge'], 'zh-CN': ['概数'] },
  change: { en: ['change'], 'zh-CN': ['变化'] },
  certainty: { en: ['certainty'], 'zh-CN': ['确定度'] },
}

export const CERTAINTY_WORDS: Readonly<Record<string, Spoken>> = {
  sure: { en: ['sure'], 'zh-CN': ['确定'] },
  likely: { en: ['likely'], 'zh-CN': ['可能'] },
  doubtful: { en: ['doubtful'], 'zh-CN': ['存疑'] },
}

export type Comparator = '<' | '<=' | '=' | '>=' | '>'

/** Signs only: 超过 may as well be a word of the quote. The longer sign first. */
export const COMPARATORS: readonly (readonly [sign: string, Comparator])[] = [
  ['>=', '>='],
  ['<=', '<='],
  ['≥', '>='],
  ['≧', '>='],
  ['≤', '<='],
  ['≦', '<='],
  ['＞＝', '>='],
  ['＜＝', '<='],
  ['>', '>'],
  ['<', '<'],
  ['＞', '>'],
  ['＜', '<'],
  ['=', '='],
  ['＝', '='],
]
