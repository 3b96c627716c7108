export interface UnitNames {
  readonly dimension: string
  /** In lower case. */
  readonly names: readonly string[]
  /** Base units in one of this unit; exact. */
  readonly numerator: bigint
  readonly denominator?: bigint
}

/** Money, one dimension a currency: nothing here knows rates of exchange. The dimension is the ISO 4217 code. */
export const CURRENCIES: readonly UnitNames[] = [
  { dimension: 'CNY', names: ['元', '人民币', '元人民币', '块', '块钱', '圆', 'cny', 'rmb', 'yuan', '¥', '￥'], numerator: 1n },
  { dimension: 'CNY', names: ['角', '毛', '毛钱'], numerator: 1n, denominator: 10n },
  { dimension: 'CNY', names: ['分钱'], numerator: 1n, denominator: 100n },
  { dimension: 'USD', names: ['美元', '美金', 'usd', '$', 'us$', 'dollar', 'dollars', 'us dollars'], numerator: 1n },
  { dimension: 'EUR', names: ['欧元', 'eur', '€', 'euro', 'euros'], numerator: 1n },
  { dimension: 'JPY', names: ['日元', 'jpy', 'yen'], numerator: 1n },
  { dimension: 'GBP', names: ['英镑', 'gbp', '£'], numerator: 1n },
  { dimension: 'HKD', names: ['港元', '港币', 'hkd', 'hk$'], numerator: 1n },
]

/** Shares and factors as a filter names them, where no kind says what they are. The dimensions are those of the kinds. */
export const SHARES: readonly UnitNames[] = [
  { dimension: 'percent', names: ['%', '％', 'percent', 'per cent'], numerator: 1n },
  { dimension: 'percent', names: ['‰'], numerator: 1n, denominator: 10n },
  { dimension: 'percentage-point', names: ['百分点', '个百分点', 'pp', 'percentage points', 'percentage point'], numerator: 1n },
  { dimension: 'percentage-point', names: ['基点', '个基点', 'bp', 'basis points'], numerator: 1n, denominator: 100n },
  { dimension: 'multiple', names: ['倍', '×', 'times'], numerator: 1n },
]
