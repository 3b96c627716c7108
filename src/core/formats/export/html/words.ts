import { type Language, type LocalText, localText } from '#core/model/language'

const both = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en })

const WORDS = {
  articles: both('文章', 'Articles'),
  annotations: both('标注', 'Annotations'),
  codes: both('编码', 'Codes'),
  losses: both('这份报告里没有的', 'What is not in this report'),
  none: both('没有标注', 'No annotations'),
  memo: both('备忘', 'Memo'),
  coder: both('编码员', 'Coder'),
  certainty: both('把握', 'Certainty'),
  reference: both('标注', 'Annotation'),
  toText: both('回到正文', 'Back to the text'),
}

export type Say = (word: keyof typeof WORDS) => string

export const sayIn =
  (language: Language): Say =>
  (word) =>
    localText(WORDS[word], language)
