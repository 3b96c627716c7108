/** What names an event together with a length: 女子100米决赛. */
export const EVENTS = '决赛 预赛 半决赛 接力 跑 短跑 自由泳 蛙泳 仰泳 蝶泳 栏 赛 障碍 跳台 跳板 步枪 气步枪 气手枪'.split(' ')

/** What names a place by the time to get there: 15分钟生活圈. */
export const CIRCLES =
  '圈 交通圈 生活圈 便民圈 便民生活圈 通勤圈 服务圈 经济圈 都市圈 阅读圈 健身圈 医疗圈 养老圈 办事圈 急救圈 社区生活圈 文化圈'.split(' ')

/** Before 半 these make it most of something, or a bit: 大半个县城. */
export const MOST = '大多小'

/** What 几 and 数 count in without a scale: 几年, 数名. */
export const COUNTED_BY_FEW: ReadonlySet<string> = new Set('年 月 日 天 周 小时 分钟 次 名 家 个 种 项 人 倍 度'.split(' '))

/** Before or behind 一天 they say that a length of time is meant: 用了一天, 一天之内. */
export const LENGTH_BEFORE = '用时期需去近满达了够隔前最'
export const LENGTH_AFTER = '内 之内 以内 后 之后 时间 的时间 以来 就 即可'.split(' ')

/** Before an ordinal they say that a place in a ranking is meant. */
export const RANK_WORDS = '排名 位居 位列 名列 列 居 跃居 排在 排'.split(' ')

/** What is numbered rather than counted: 第三条. */
export const NUMBERED: ReadonlySet<string> = new Set('条 章 节 款 项 页 段 行 号'.split(' '))

/** Around a bare 一 that is the number itself: 不是一而是五. */
export const ONE_BEFORE = '是为于加减乘除和与或即等'
export const ONE_AFTER = '却而这和与或的加减乘除还等是'
