/** Characters that end the noun behind a figure: particles, verbs and prepositions that seldom stand inside a noun. */
export const ENTITY_STOPS =
  '的了是在与和及或按对将被把从向由以为等就也都已还仍共并且则而使让给用到至于上下前后来去以所其这那该每各我他她它你您们不没未无'

/** Words that begin what is said of the counted thing. */
export const ENTITY_STOP_WORDS =
  '参加 参与 进行 开展 实现 完成 达到 超过 签订 签署 成立 建立 组建 推动 投入 获得 荣获 获评 增加 增长 增至 扩大 提高 提升 减少 下降 降低 新增 受益 脱贫 死亡 受伤 加入 入选 分别 平均 同时 其中 左右 以上 以下 以内 采取 实施 抱团 划分 思考 全部 全覆盖 报名 出席 通过 按照 根据 建成 投产 开工 纳入 覆盖 发放 举办 举行 接受 享受 落户 入驻 参会 参赛 涉及'

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
export const PROPERTY_STOPS = '的了比将使让把从到在对和与及'
