import type { InitiativeType } from '#core/model/initiative-attributes'

/** A verb of doing, and the type of what stands in quotation marks after it when its own words give none. */
export interface ActionVerb {
  readonly word: string
  /**
   * A weak verb makes a name of a strong noun only: 推进…机制, but not 推进…项目. A quoting one, which may be a noun itself or governs anything,
   * makes one only of a quotation: 通过“…”.
   */
  readonly strength: 'strong' | 'weak' | 'quoting'
  readonly makes: InitiativeType
}

const verbs = (strength: ActionVerb['strength'], makes: InitiativeType, words: string): ActionVerb[] =>
  words.split(' ').map((word) => ({ word, strength, makes }))

export const ACTION_VERBS: readonly ActionVerb[] = [
  ...verbs(
    'strong',
    'policy-document',
    '出台 制定出台 印发 联合印发 下发 制定 颁布 编制 审议通过 修订 修订完善 制定实施 研究制定 制订 制订出台 拟定 起草 发出',
  ),
  ...verbs('weak', 'policy-document', '发布'),
  ...verbs(
    'strong',
    'mechanism',
    '建立 建立健全 建立完善 推行 实行 探索建立 探索实施 全面推行 创新推行 首创 施行 落地 全面实行 全面落实 全面推开 推开 制定推行 率先推行',
  ),
  ...verbs(
    'weak',
    'mechanism',
    '健全 构建 落实 创新 探索 完善 推广 延续实施 深化 强化 配套实施 巩固 持续深化 探索构建 探索推行 全面推动 设置',
  ),
  ...verbs('quoting', 'mechanism', '通过 运用 依托 借助 利用 用好 形成 定为 设为 确定为'),
  ...verbs(
    'strong',
    'campaign',
    '开展 组织开展 启动 启动实施 实施 发起 打响 深入开展 举行 举办 组织举办 组织实施 推出 创新推出 打赢 坚决打赢 大力开展 扎实开展 持续开展 大力实施 深入实施 持续实施 组织开展 部署开展 掀起 发动 常态化开展',
  ),
  ...verbs('weak', 'campaign', '推进 深入推进 持续推进 扎实推进 纵深推进 统筹推进 加快推进 部署 抓好 投入 拿出'),
  ...verbs('quoting', 'campaign', '组织 参加 参与 召集 开起 办起 认领'),
  ...verbs('strong', 'organisational-change', '成立 组建 设立 抽调组建 联合成立 重组 划分组建 整合组建 牵头成立 率先建立 组成 选聘组建'),
  ...verbs('strong', 'service-centre', '打造 创办 开办 领办 开设 上线 建起 开通 搭建'),
  ...verbs('weak', 'service-centre', '建成 建设 共建 创建 规划建设 布设 改建 新建'),
  ...verbs('strong', 'model', '采取 采用 引入 首推 试行'),
  ...verbs('strong', 'meeting', '召开 组织召开'),
  ...verbs('weak', 'meeting', '开好'),
  ...verbs('strong', 'public-pledge', '签订 签署 联合发布 共同发布'),
  ...verbs('weak', 'accountability-mechanism', '纳入 列入'),
  ...verbs('weak', 'demonstration', '入选 获批 列为'),
]

/** Verbs that stand after what was brought about: 现场会在富县召开. */
export const SET_GOING: readonly string[] =
  '召开 举行 启动 上线 揭牌 成立 开幕 投用 投入使用 投入运营 出台 印发 施行 实施 建成 启用 开通 发布'.split(' ')
