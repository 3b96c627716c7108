import type { Spoken } from '#core/analysis/figure-query-words'

/** Filters on the article. */
export type ArticleFilterField = 'title' | 'outlet' | 'author' | 'place' | 'url' | 'language' | 'reason' | 'article-memo'

/** Filters on the annotations that a hit stands in. */
export type AnnotationFilterField = 'code' | 'coder' | 'certainty' | 'memo'

/** Words of the query language in both languages; the first of each is the one shown. All in lower case. */
export const ARTICLE_FIELD_WORDS: Readonly<Record<ArticleFilterField, Spoken>> = {
  title: { en: ['title'], 'zh-CN': ['标题'] },
  outlet: { en: ['outlet'], 'zh-CN': ['媒体'] },
  author: { en: ['author'], 'zh-CN': ['作者'] },
  place: { en: ['place'], 'zh-CN': ['地点'] },
  url: { en: ['url'], 'zh-CN': ['网址'] },
  language: { en: ['language'], 'zh-CN': ['语言'] },
  reason: { en: ['reason'], 'zh-CN': ['理由'] },
  'article-memo': { en: ['article-memo'], 'zh-CN': ['文章备注'] },
}

export const ANNOTATION_FIELD_WORDS: Readonly<Record<AnnotationFilterField, Spoken>> = {
  code: { en: ['code'], 'zh-CN': ['编码'] },
  coder: { en: ['coder'], 'zh-CN': ['编码员'] },
  certainty: { en: ['certainty'], 'zh-CN': ['确定度'] },
  memo: { en: ['memo'], 'zh-CN': ['备注'] },
}

export const DATE_WORDS: Spoken = { en: ['date'], 'zh-CN': ['日期'] }
export const STATUS_WORDS: Spoken = { en: ['status'], 'zh-CN': ['进度', '状态'] }
export const VALUE_WORDS: Spoken = { en: ['value'], 'zh-CN': ['数值'] }

export const STATUS_VALUE_WORDS: Readonly<Record<string, Spoken>> = {
  new: { en: ['new', 'to-do', 'todo'], 'zh-CN': ['待编'] },
  'in-progress': { en: ['in-progress'], 'zh-CN': ['在编'] },
  done: { en: ['done'], 'zh-CN': ['已完成'] },
  excluded: { en: ['excluded'], 'zh-CN': ['已排除'] },
}

export const allWords = (spoken: Spoken): readonly string[] => [...spoken.en, ...spoken['zh-CN']]
