import type { OutputFile } from '#core/formats/export/exporter'
import type { Loss, LossCode } from '#core/formats/export/losses'
import { type Language, type LocalText, localText } from '#core/model/language'

const both = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en })

/** What is lost, as a phrase that a number stands before. */
const WORDS: Readonly<Record<LossCode, LocalText>> = {
  history: both('条修改历史：不在其中', 'edits of the history: left out'),
  rejections: both('条被拒绝的建议、建议的开关：不在其中', 'rejected suggestions, and the switch for suggestions: left out'),
  sources: both('个原始文件的字节：不在其中', 'source files, byte by byte: left out'),
  texts: both('篇文章的正文：不在其中', 'article texts: left out'),
  blocks: both('个段落块（标题、段落、表格、样板文字）：不在其中', 'blocks (headings, paragraphs, cells, boilerplate): left out'),
  'article-details': both(
    '篇文章的题录（媒体、日期、作者、地点、状态）：不在其中',
    'articles’ details (outlet, date, author, place, status): left out',
  ),
  'article-memos': both('条文章或项目的备忘：不在其中', 'memos of articles and of the project: left out'),
  annotations: both('处标注：不在其中', 'annotations: left out'),
  memos: both('条标注的备忘：不在其中', 'memos of annotations: left out'),
  attributes: both('个属性值：不在其中', 'attribute values: left out'),
  certainty: both('处标注的把握程度（非“确定”）：不在其中', 'annotations’ certainty other than sure: left out'),
  provenance: both(
    '处标注的来源（规则、记忆、模型，哪些属性是手填的）：不在其中',
    'annotations’ provenance (rule, memory or model, attributes set by hand): left out',
  ),
  'annotation-times': both('处标注的标识和时间：不在其中', 'annotations: their ids and times are left out'),
  coders: both('处标注和关联：不记是谁做的', 'annotations and links: who made them is left out'),
  links: both('条关联：不在其中', 'links: left out'),
  'links-across-coders': both('条关联的两端由不同的人标注：不在其中', 'links between annotations of two coders: left out'),
  'link-coders': both('条关联不是标注者本人建立的：不记是谁', 'links that another coder made: who made them is left out'),
  'link-makers': both('条关联：不记是谁做的', 'links: who made them is left out'),
  'link-times': both('条关联的标识和时间：不在其中', 'links: their ids and times are left out'),
  'link-roles': both('条关联的作用（投入、产出、成效、覆盖）：不在其中', 'roles of links (inputs, outputs, outcomes, coverage): left out'),
  registry: both('个登记的举措：不在其中', 'initiatives of the registry: left out'),
  mentions: both('处标注归入登记的举措：不记是哪一个', 'annotations that mention an initiative of the registry: which one is left out'),
  'code-definitions': both('个编码的定义、规则和例子：不在其中', 'codes’ definitions, rules and examples: left out'),
  'attribute-definitions': both('个属性的定义：不在其中', 'definitions of attributes: left out'),
  'link-types': both('种关联的定义：不在其中', 'definitions of link types: left out'),
  spacing: both('篇文章的空白、换行和不可见字符：不在其中', 'articles: white space and invisible characters are left out'),
  pieces: both('处不连续的标注：写成首尾之间的整段', 'annotations of several stretches: written as one, from the first to the last'),
  overlaps: both('处与更长的标注重叠：不在其中', 'annotations that overlap a longer one: left out'),
  'control-characters': both('个控制字符：换成 U+FFFD', 'control characters: replaced by U+FFFD'),
  'lone-surrogates': both('个残缺的字符（半个代理对）：换成 U+FFFD', 'halves of surrogate pairs: replaced by U+FFFD'),
  'links-out-of-scope': both('条关联的另一端不在所选范围：不在其中', 'links with one end outside what was chosen: left out'),
  formulas: both("个单元格以 = + - @ 开头：前面加了 '", "cells beginning with = + - @: given a leading '"),
  'long-cells': both('个单元格超过 32,767 个字符：截短', 'cells longer than 32,767 characters: cut'),
  'long-decimals': both('个小数超过 15 位有效数字：写成文字', 'decimals of more than 15 digits: written as text'),
}

export const lossWords = ({ code }: Loss, language: Language): string => localText(WORDS[code], language)

/** Number and words on one line; in English the number stands apart, because the words do not bend to it. */
export const lossLine = (loss: Loss, language: Language): string =>
  `${loss.count}${language === 'en' ? ' × ' : ' '}${lossWords(loss, language)}`

const HEAD = both(
  '项目中有而这个文件没有、或换了写法的内容：',
  'What the project holds and this export does not, or holds in another form:',
)
const NOTHING = both('没有遗漏：项目里的内容都在。', 'Nothing is left out or altered.')

/** Plain text, a loss a line: number, tab, words. */
function lossReport(losses: readonly Loss[], language: Language): string {
  if (losses.length === 0) return `${localText(NOTHING, language)}\n`
  const lines = losses.map((loss) => `${loss.count}\t${lossWords(loss, language)}`)
  return `${localText(HEAD, language)}\n\n${lines.join('\n')}\n`
}

/** The report as every archive has it. */
export const reportFile = (losses: readonly Loss[], language: Language): OutputFile => ({
  path: 'LOSSES.txt',
  chunks: [lossReport(losses, language)],
})
