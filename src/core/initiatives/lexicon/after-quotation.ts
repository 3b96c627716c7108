import type { InitiativeType } from '#core/model/initiative-attributes'

const nouns = (type: InitiativeType, words: string): (readonly [word: string, type: InitiativeType])[] =>
  words.split(' ').map((word) => [word, type])

/**
 * Nouns that end a name only right after its marks of quotation or as the last character inside them: “首席服务员”制, “双整”工作,
 * “板凳会”. Anywhere else they are common words or parts of others.
 */
export const AFTER_QUOTATION: readonly (readonly [word: string, type: InitiativeType])[] = [
  ...nouns('mechanism', '制 法 岗 管理 服务 帮扶 救助 巡查 走访 家访 结对 认领 代办 执法 调解 监管 审批 轮岗 值守'),
  ...nouns('campaign', '工作 建设 创建 改革 革命 整治 治理 季 月 周 专项 评选 赛 大比拼'),
  ...nouns('fund', '贷 助学 奖补 资助 券'),
  ...nouns('volunteering', '队 团 义诊 支教'),
  ...nouns('service-centre', '银行 超市 站 点 室 厅 屋 吧 码 圈 巴士 专车 食堂'),
  ...nouns('meeting', '会 夜谈 茶叙'),
  ...nouns('record-system', '榜 图 卡 册 簿 本'),
  ...nouns('training-format', '班 课'),
  ...nouns('publicity', '宣讲 展'),
]

/** What follows such a noun when it ends the name there. */
export const ENDS_THERE = /^(?:$|[^\p{Script=Han}]|[的等和与及、了已将在为使让共有把从被上中推])/u
