import type { AttributeKind } from '#core/model/codebook'
import { type Language, type LocalText, localText } from '#core/model/language'

const LABELS: Readonly<Record<AttributeKind, LocalText>> = {
  text: { 'zh-CN': '文字', en: 'Text' },
  decimal: { 'zh-CN': '数', en: 'Number' },
  interval: { 'zh-CN': '范围', en: 'Range' },
  quantity: { 'zh-CN': '带单位的数', en: 'Quantity' },
  choice: { 'zh-CN': '单选', en: 'Choice' },
  choices: { 'zh-CN': '多选', en: 'Several choices' },
  flag: { 'zh-CN': '是否', en: 'Yes or no' },
  date: { 'zh-CN': '日期或时段', en: 'Date or period' },
  place: { 'zh-CN': '地点', en: 'Place' },
  actor: { 'zh-CN': '主体', en: 'Actor' },
  initiative: { 'zh-CN': '举措', en: 'Initiative' },
}

export const kindLabel = (kind: AttributeKind, language: Language): string => localText(LABELS[kind], language)
