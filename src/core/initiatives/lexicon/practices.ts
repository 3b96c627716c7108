import type { InitiativeType } from '#core/model/initiative-attributes'

const ends = (type: InitiativeType, words: string): (readonly [word: string, type: InitiativeType])[] =>
  words.split(' ').map((word) => [word, type])

/**
 * What names of a practice end in, where nothing says that it is a mechanism or a campaign: 推行校长教师交流轮岗, 实行三级包保制. They are
 * common words, so that a verb that puts something into practice must govern them.
 */
export const PRACTICES: readonly (readonly [word: string, type: InitiativeType])[] = [
  ...ends(
    'mechanism',
    '制 服务 管理 签约服务 签约 轮岗 交流轮岗 帮扶 结对帮扶 结对 包联 包保 监管 监测 巡查 巡河 走访 招投标 公开招投标 拍卖 公开拍卖 公开 ' +
      '公示 联动 联防 联控 联防联控 执法 联合执法 代办 帮办 审批 并联审批 联审 调解 救助 补偿 补贴 支付 结算 付费 对口支援 支援 值守 执勤 排查 共享 ' +
      '互认 分级诊疗 诊疗 会诊 远程会诊 养护 管护 认领 分类 垃圾分类 收运 兑换 托管 流转 禁渔 轮作 休耕 认定',
  ),
  ...ends(
    'campaign',
    '改革 修复 生态修复 提升 升级 更新 焕新 普查 清理 清零 清查 整改 革命 绿化 复垦 现代化改造 评选 招商 直播 展销 消费季 竞赛 普法 扫盲',
  ),
  ...ends('organisational-change', '办学 集团化办学 一体化办学 联合办学 医共体建设 机构改革'),
  ...ends('volunteering', '义诊 支教 免费理发 志愿帮扶'),
  ...ends('accountability-mechanism', '积分考核 考核 问责 督查 巡察 暗访 明察暗访 述职 评议 年度考核 责任考核'),
  ...ends('training-format', '轮训 宣教 实训 研学 研修 送教'),
  ...ends('publicity', '宣讲 微宣讲 宣传 展演 巡展'),
  ...ends('service-centre', '课后服务 延时服务 托育服务 助餐服务 上门服务'),
  ...ends('demonstration', '创建 社会创建 城市创建'),
]

/** Of these the words before must say more than of others: 优质服务, 城市管理. */
export const BROAD = new Set([
  '服务',
  '管理',
  '提升',
  '升级',
  '宣传',
  '公开',
  '整改',
  '共享',
  '排查',
  '创建',
  '支付',
  '清理',
  '更新',
  '分类',
])
