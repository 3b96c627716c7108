import type { InitiativeType } from '#core/model/initiative-attributes'

const kinds = (type: InitiativeType, words: string): (readonly [word: string, type: InitiativeType])[] =>
  words.split(' ').map((word) => [word, type])

/**
 * Kinds of institutions whose name says all: no verb must bring them about, and a village has one of each. 谁家办酒，先到红白理事会报备.
 */
export const INSTITUTIONS: readonly (readonly [word: string, type: InitiativeType])[] = [
  ...kinds(
    'self-governance',
    '村规民约 居民公约 村民公约 小区公约 村民议事会 居民议事会 红白理事会 村民理事会 乡贤理事会 乡贤参事会 道德评议会 禁毒禁赌会 村民自治章程 ' +
      '小区自管会 民主恳谈会 板凳议事会 院落议事会 屋场会',
  ),
  ...kinds(
    'service-centre',
    '新时代文明实践站 新时代文明实践所 新时代文明实践中心 党群服务站 积分超市 爱心超市 道德超市 农家书屋 长者食堂 社区食堂 老年食堂 幸福食堂 ' +
      '留守儿童之家 儿童之家 四点半课堂 文化礼堂 健康小屋 党员先锋站 退役军人服务站 综治中心 矛盾纠纷调处中心 零工驿站 司机之家 乡村振兴车间 就业帮扶车间 扶贫车间',
  ),
  ...kinds(
    'mechanism',
    '河长制 河湖长制 林长制 田长制 路长制 街长制 楼长制 链长制 家庭医生签约服务 主题党日 积分制 容缺受理 一窗受理 告知承诺制 首问负责制 限时办结制 ' +
      '网格化管理 错时延时服务 分级诊疗 先诊疗后付费 街巷长制 田间管护制 党员联系户制度 双向进入 对口支援 东西部协作',
  ),
  ...kinds('model', '校企合作 订单农业 产学研合作'),
  ...kinds('campaign', '垃圾分类 厕所革命 老旧小区改造 高标准农田建设 农村人居环境整治 移风易俗 退耕还林 煤改气 煤改电 全民健身'),
  ...kinds('volunteering', '党员志愿服务队 巾帼志愿服务队 青年志愿服务队 义务消防队 义务巡逻队'),
  ...kinds('organisational-change', '紧密型县域医共体 城市医疗集团 集团化办学'),
  ...kinds('accountability-mechanism', '党风廉政建设责任制 安全生产责任制 门前三包'),
  ...kinds('service-centre', '课后服务 课后延时服务 便民服务热线 政务服务便民热线'),
]
