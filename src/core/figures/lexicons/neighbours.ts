/** Characters that end the noun behind a figure: particles, verbs and prepositions that seldom stand inside a noun. */
export const ENTITY_STOPS =
  '的了是在与和及或按对将被把从向由以为等就也都已还仍共并且则而使让给用到至于上下前后来去以所其这那该每各我他她它你您们不没未无'

/** Words that begin what is said of the counted thing. */
export const ENTITY_STOP_WORDS =
  '参加 参与 进行 开展 实现 完成 达到 超过 签订 签署 成立 建立 组建 推动 投入 获得 荣获 获评 增加 增长 增至 扩大 提高 提升 减少 下降 降低 新增 受益 脱贫 死亡 受伤 加入 入选 分别 平均 同时 其中 左右 以上 以下 以内 采取 实施 抱团 划分 思考 全部 全覆盖 报名 出席 通过 按照 根据 建成 投产 开工 纳入 覆盖 发放 举办 举行 接受 享受 落户 入驻 参会 参赛 涉及 轮流 轮岗 值班 值守 进村 进企 进校 入户 入校 下沉 走访 走进 深入 联合 共同 相继 陆续 先后 携手 主动 积极 纷纷 自愿 修路 获奖 推行 推广 运行 运营 启动 投用 开业 开放 建设 建有 设有 拥有 提供 享有 领取 缴纳 承担 负责 组成 合力 免费 集中 统一 同步 正在 即将 得到 受到 收到 接到 表示 认为 希望 来自 位于 属于 称为 合计 共计 延长 缩短 受惠 获益 减免 停业 复工 复产 返岗 上岗 就诊 就医 参保 投保 呼吁 要求 发现 确诊 治愈 出院'

/** One character before 到, 至 or 给 is a verb: 归到, 发到, 送给. */
export const VERBS_OF_MOVING = '归发送搬迁转交报派聚汇分引运寄传落提升降增减扩缩延走回赶'

/** What stands between the figure and its noun with 的: 新建的非公企业. */
export const ENTITY_MODIFIERS =
  '新建 新增 新设 新开 在建 已建 建成 登记 注册 备案 认定 评选 培育 引进 签约 获批 上市 参加 参与 入选 受益 脱贫 就业 失业 返乡 留守 新开工 符合条件 不同 相关 主要 重点 重大'

/** Verbs before a noun with its figure behind it: 新增床位600张, 服务群众3.2万人次. */
export const ENTITY_VERBS =
  '新增 新建 新设 建设 建成 建立 组建 成立 开设 设立 培训 培育 引进 吸纳 招收 招募 招聘 录用 安置 服务 惠及 覆盖 带动 帮助 帮扶 资助 救助 慰问 走访 接待 处理 受理 办理 办结 解决 化解 调解 整治 整改 排查 清理 拆除 改造 修建 新修 铺设 栽种 种植 养殖 发放 发布 印发 出台 制定 签订 签约 落地 举办 开展 组织 召开 达成 完成 收集 征集 收到 接到 查处 查获 检查 抽检 生产 销售 购置 购买 投放 配备 配置 拥有 现有 共有 设有 开通 接入 达到 实现 有 达'

/** Nouns that begin with one of those characters. */
export const ENTITY_STARTS =
  '在职 在校 在岗 在建 在册 在读 在编 在线 上市 上级 下属 下岗 后备 后勤 前沿 前期 共享 共建 来访 以色列 对外 对口'

/** One character is a whole noun only of these. */
export const SHORT_ENTITIES = '省市县区乡镇村国岛港州'

/** Longest noun taken for what is counted, in code units. */
export const LONGEST_ENTITY = 14

/** What a property's name ends in: 覆盖率, 总产值. */
export const PROPERTY_ENDS =
  '率 量 额 值 数 价 比 度 费 款 金 力 收入 面积 人口 能力 规模 总产 价格 比重 占比 比例 水平 速度 指数 成本 投资 利润 余额 总量 总额 产能 储备 里程 规模 销售 出口 进口 消费 支出 债务 就业 浓度 温度 气温 高度 长度 宽度 时间 时长 寿命 身高 体重'

/** What may stand between a property and its figure. */
export const PROPERTY_LINKS = '达到 达 为 是 约 约为 占 有 共 已 已达 高达 将达 仅 仅为 只有 共计 总计 合计 接近 超过 突破'

/** Longest name of a property, in code units. */
export const LONGEST_PROPERTY = 12

/** Characters that a property's name does not reach over. */
export const PROPERTY_STOPS = '的了比将使让把从到在对和与及已该'

/** What ends like a property and is none. */
export const NO_PROPERTIES = '同比 环比 相比 对比'
