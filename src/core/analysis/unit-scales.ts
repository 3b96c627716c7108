export interface UnitNames {
  readonly dimension: string
  /** In lower case. */
  readonly names: readonly string[]
  /** Base units in one of this unit; exact. */
  readonly numerator: bigint
  readonly denominator?: bigint
}

/** 亩 is 2000/3 m², 斤 500 g, 里 500 m (State Council order of 1984 on legal units; foreign units by their definition in metres and kilograms). */
export const UNITS: readonly UnitNames[] = [
  { dimension: 'CNY', names: ['元', '人民币', '元人民币', '块', '块钱', '圆', 'cny', 'rmb', 'yuan', '¥', '￥'], numerator: 1n },
  { dimension: 'CNY', names: ['角', '毛'], numerator: 1n, denominator: 10n },
  { dimension: 'USD', names: ['美元', '美金', 'usd', '$', 'us$', 'dollar', 'dollars', 'us dollars'], numerator: 1n },
  { dimension: 'EUR', names: ['欧元', 'eur', '€', 'euro', 'euros'], numerator: 1n },
  { dimension: 'JPY', names: ['日元', 'jpy', 'yen'], numerator: 1n },
  { dimension: 'GBP', names: ['英镑', 'gbp', '£', 'pound', 'pounds'], numerator: 1n },
  { dimension: 'HKD', names: ['港元', '港币', 'hkd', 'hk$'], numerator: 1n },

  { dimension: 'area', names: ['平方米', '平米', '㎡', 'm²', 'm2', 'square metres', 'square meters', 'square metre'], numerator: 1n },
  { dimension: 'area', names: ['亩', '市亩', 'mu'], numerator: 2000n, denominator: 3n },
  { dimension: 'area', names: ['公顷', 'ha', 'hectare', 'hectares'], numerator: 10_000n },
  { dimension: 'area', names: ['平方公里', '平方千米', 'km²', 'km2', 'square kilometres', 'square kilometers'], numerator: 1_000_000n },

  { dimension: 'length', names: ['毫米', 'mm'], numerator: 1n, denominator: 1000n },
  { dimension: 'length', names: ['厘米', '公分', 'cm'], numerator: 1n, denominator: 100n },
  { dimension: 'length', names: ['米', '公尺', 'm', 'metre', 'metres', 'meter', 'meters'], numerator: 1n },
  { dimension: 'length', names: ['里', '华里'], numerator: 500n },
  { dimension: 'length', names: ['公里', '千米', 'km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'], numerator: 1000n },
  { dimension: 'length', names: ['英里', 'mile', 'miles'], numerator: 1_609_344n, denominator: 1000n },
  { dimension: 'length', names: ['海里'], numerator: 1852n },

  { dimension: 'mass', names: ['克', 'g', 'gram', 'grams'], numerator: 1n },
  { dimension: 'mass', names: ['两'], numerator: 50n },
  { dimension: 'mass', names: ['斤', '市斤'], numerator: 500n },
  { dimension: 'mass', names: ['公斤', '千克', 'kg', 'kilogram', 'kilograms'], numerator: 1000n },
  { dimension: 'mass', names: ['担'], numerator: 50_000n },
  { dimension: 'mass', names: ['吨', '公吨', 't', 'tonne', 'tonnes', 'ton', 'tons'], numerator: 1_000_000n },

  { dimension: 'volume', names: ['毫升', 'ml'], numerator: 1n },
  { dimension: 'volume', names: ['升', '公升', 'l', 'litre', 'litres', 'liter', 'liters'], numerator: 1000n },
  { dimension: 'volume', names: ['立方米', '立方', '方', 'm³', 'm3', 'cubic metres', 'cubic meters'], numerator: 1_000_000n },

  { dimension: 'duration', names: ['秒', '秒钟', 's', 'second', 'seconds'], numerator: 1n },
  { dimension: 'duration', names: ['分钟', 'min', 'minute', 'minutes'], numerator: 60n },
  { dimension: 'duration', names: ['刻', '刻钟'], numerator: 900n },
  { dimension: 'duration', names: ['小时', '个小时', '钟头', '个钟头', 'h', 'hour', 'hours'], numerator: 3600n },
  { dimension: 'duration', names: ['天', '日', 'd', 'day', 'days'], numerator: 86_400n },
  { dimension: 'duration', names: ['周', '星期', '个星期', '礼拜', 'week', 'weeks'], numerator: 604_800n },
  // Months have no fixed number of days.
  { dimension: 'months', names: ['个月', '月', 'month', 'months'], numerator: 1n },
  { dimension: 'months', names: ['季度', '个季度', 'quarter', 'quarters'], numerator: 3n },
  { dimension: 'months', names: ['年', 'year', 'years'], numerator: 12n },

  { dimension: 'power', names: ['瓦', '瓦特', 'w'], numerator: 1n },
  { dimension: 'power', names: ['千瓦', 'kw'], numerator: 1000n },
  { dimension: 'power', names: ['兆瓦', 'mw'], numerator: 1_000_000n },
  { dimension: 'power', names: ['吉瓦', 'gw'], numerator: 1_000_000_000n },
  { dimension: 'energy', names: ['度', '度电', '千瓦时', 'kwh'], numerator: 1n },
  { dimension: 'energy', names: ['兆瓦时', 'mwh'], numerator: 1000n },

  // Operands of a filter say with the unit what kind they are.
  { dimension: 'percent', names: ['%', '％', 'percent', 'per cent'], numerator: 1n },
  { dimension: 'percent', names: ['‰'], numerator: 1n, denominator: 10n },
  { dimension: 'percentage-point', names: ['百分点', '个百分点', 'pp', 'percentage points', 'percentage point'], numerator: 1n },
  { dimension: 'percentage-point', names: ['基点', '个基点', 'bp', 'basis points'], numerator: 1n, denominator: 100n },
  { dimension: 'multiple', names: ['倍', '×', 'times'], numerator: 1n },
]
