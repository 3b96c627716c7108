/** Verbs whose object is the amount of the change, or, behind 到 至 为, what it comes to. */
export const UP_VERBS =
  '增长 增加 提高 提升 上升 上涨 增 升 涨 扩大 增大 上调 攀升 回升 飙升 激增 猛增 骤增 递增 净增 增收 增产 上浮 反弹 拉升 升高 加快 高出 多出 延长 拓展 扩展 扩 增强 提 增高 跃升 壮大 发展 抬升 走高 涨价 增值 升值 扩增 加大 贵'
export const DOWN_VERBS =
  '下降 减少 降低 下滑 下跌 回落 缩小 缩减 减 降 跌 下调 减低 缩短 压缩 锐减 骤减 递减 净减 收窄 萎缩 下浮 跳水 暴跌 减产 减收 走低 贬值 节约 节省 压减 削减 精简 裁减 少 减亏 回调 便宜'

/** 翻两番: only of 番. */
export const DOUBLING_VERBS = '翻 再翻 连翻'

/** Between the verb and what the value comes to. */
export const TO_WORDS = '到至为成达'

/** The former level that a multiple refers to, left out before its verb is looked for: 增加到原来的3倍. */
export const FORMER_LEVELS = '原来的 原先的 以前的 过去的 去年的 上年的 当年的 同期的'

/** Verbs that may take what changes before the amount: 下调准备金率0.5个百分点. */
export const TRANSITIVE_UP_VERBS = '上调 提高 增加 提升 上浮'
export const TRANSITIVE_DOWN_VERBS = '下调 降低 减少 压缩 下浮 压降'
