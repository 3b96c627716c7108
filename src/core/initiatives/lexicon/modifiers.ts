/** What may stand before a head without making it a name: 长效机制, 相关政策, 一系列活动. */
export const GENERIC_MODIFIERS: readonly string[] = (
  '长效 相关 有关 一系列 系列 各类 各项 多项 多种 专项 主题 重点 重大 重要 良好 完善 健全 新 新的 工作 具体 配套 现有 常态化 制度化 规范化 ' +
  '科学 合理 有效 切实可行 可行 统一 综合 完整 这一 该 这项 此项 本次 此次 这个 这些 一个 一项 一套 一批 两个 多个 各种 不少 许多 大量 更多 ' +
  '新闻 大型 小型 特色 丰富多彩 形式多样 形式多样的 严格 明确 规章 管理 服务 相应 集体 日常 基层 社会 发展 建设 国家 市场 示范 先进 优秀 大 小 好 全部 其他 其它 ' +
  '什么 怎样 哪些 我们 自己 他们 企业 群众 公共 政府 社区 村里 部门 一些 部分 首批 首个 首届 第一批 全国 全省 全市 全县 省级 市级 县级 国家级 高质量 实施 推进 开展 工作领导 领导 指导 行动 三年 提升 改造 改革 操作 暂行 体制 长远 优质 精准 精细化 一体化 上门 便民 现场'
).split(' ')

/** After these a head is a part of another noun: 机制建设, 领导小组办公室, 项目负责人. */
export const CONTINUATIONS: readonly string[] =
  '款 类 思路 理念 建设 改革 负责 成员 主任 主席 副 名单 成果 经验 书记 部长 组长 队员 队长 会长 理事长 经理 董事 总经理 职工 企业 单位 化 性 处 科 厅 局 者 人员 代表 资金 组长'.split(
    ' ',
  )

/** Words no name goes over. */
export const STOPS: readonly string[] =
  '将 把 被 让 使 向 从 并 了 着 已 也 还 都 就 是 我 你 他 她 它 这 那 才 又 再 则 若 但 而 且 吗 呢 吧 到 给 跟 往 说 表示 进行 实现 确保 覆盖 惠及 随着 为了 通过'.split(
    ' ',
  )

/** Words in which one of these is no word of its own. */
export const NO_STOPS: readonly string[] =
  '就业 就医 就诊 就近 就学 就餐 将军 使用 使命 天使 大使 面向 横向 纵向 定向 方向 双向 志向 从业 从严 从事 合并 并联 并购 并举 着力 着装 还款 还田 还林 偿还 都市 首都 是非 这样 人才 英才 成才 育才 才艺 才能 再生 再造 再就业 法则 规则 准则 原则 直到 到位 到户 到家 到岗 报到 签到 供给 补给 给水 自给 往来 交往 说理 说事 述说 评说 解说 我为 我是 我的 他乡'.split(
    ' ',
  )
