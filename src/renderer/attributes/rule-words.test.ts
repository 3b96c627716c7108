import { expect, it } from 'vitest'
import { findFigures } from '#core/figures/find-figures'
import { findInitiatives } from '#core/initiatives/find-initiatives'
import { messagesFor } from '../i18n/use-messages'
import { ruleWords } from './rule-words'

const TEXTS = [
  '全市33.33万家企业中，近四成受益，投入超过2000万元，比上年提高6倍，办结率提升9.4个百分点，达百分之九十八。',
  '每周一到周六开放，两三个部门约十几份材料，近三年三到五万人次参加，排名第3，三分之一在城区，一两个月一次。',
  '2024年3月18日，气温-3℃，比分3:2，比例为1:3，一年半里第一次不足一半，几十万群众，不少于500元，上千个。',
  'About 300 villages and nearly $2bn, up 9.4 percentage points on 18 March 2024, a third of 12.5 million people aged 60, three times as many.',
]

it('says in words what every rule of a figure has seen, in both languages', () => {
  const rules = new Set(TEXTS.flatMap((text) => findFigures(text).flatMap((figure) => figure.rules)))
  const silent = [...rules].filter((rule) => (['en', 'zh-CN'] as const).some((language) => ruleWords(messagesFor(language), rule) === rule))
  expect(silent).toEqual([])
})

const INITIATIVES = [
  '河湾县开展“一站办”行动，实施“春雨计划”，建立集中夜学制度，出台《关于加强托育服务的实施意见》。县里的“一站办”又开了两处窗口。',
  'The Harbour Council launched its Night Bus programme in 2023. The mayor pledged to put 60 electric buses on the road by 2025.',
]

it('says in words why something is an initiative, in both languages', () => {
  const rules = new Set(INITIATIVES.flatMap((text) => findInitiatives(text).flatMap((initiative) => initiative.rules)))
  expect([...rules]).toEqual(expect.arrayContaining(['quoted-name', 'verb-object', 'document-title', 'english-named']))
  const silent = [...rules].filter((rule) => (['en', 'zh-CN'] as const).some((language) => ruleWords(messagesFor(language), rule) === rule))
  expect(silent).toEqual([])
})

it('of a rule without words of its own says the nearest, and at last its id', () => {
  const t = messagesFor('en')
  expect(ruleWords(t, 'date.calendar.month')).toBe(ruleWords(t, 'date.calendar'))
  expect(ruleWords(t, 'unheard-of')).toBe('unheard-of')
})
