import type { FigureKind } from '#core/figures/figure'

/** Units that share a kind and a code; the words are spelt simplified and half width, several in one string. */
export interface UnitGroup {
  readonly kind: FigureKind
  /** UCUM, or `null` where UCUM has none. */
  readonly code: string | null
  readonly words: string
}

const group = (kind: FigureKind, code: string | null, words: string): UnitGroup => ({ kind, code, words })

export const UNITS: readonly UnitGroup[] = [
  group('percent', '%', '%'),
  group('permille', '[ppth]', '‰'),
  group('percentage-point', '%', '百分点 pp'),
  group('basis-point', null, '基点 bp BP'),
  group('multiple', '1', '倍'),
  group('doubling', '1', '番'),

  group('duration', 'a', '年 周年 载'),
  group('duration', 'mo', '月'),
  group('duration', 'wk', '周 星期 礼拜'),
  group('duration', 'd', '天 日 昼夜 工作日'),
  group('duration', 'h', '小时 钟头'),
  group('duration', 'min', '分钟 min'),
  group('duration', null, '刻钟'),
  group('duration', 's', '秒 秒钟'),
  group('duration', 'ms', '毫秒 ms'),
  group('duration', null, '季度 世纪 学年 学期 财年'),
  group('age', 'a', '岁 周岁 岁大'),
  group('age', 'mo', '月大 月龄'),
  group('age', 'wk', '周大'),
  group('age', 'd', '天大'),

  group('length', 'km', '公里 千米 km KM'),
  group('length', 'm', '米 公尺 m'),
  group('length', 'dm', '分米'),
  group('length', 'cm', '厘米 公分 cm CM'),
  group('length', 'mm', '毫米 mm MM'),
  group('length', 'um', '微米 μm'),
  group('length', 'nm', '纳米 nm'),
  group('length', '[nmi_i]', '海里'),
  group('length', '[mi_i]', '英里 英哩 哩 mile miles'),
  group('length', '[ft_i]', '英尺 英呎 呎 foot feet ft'),
  group('length', '[in_i]', '英寸 英吋 吋 inch inches'),
  group('length', '[ly]', '光年'),
  group('length', null, '里 华里 丈 尺 寸'),

  group('area', 'm2', '平方米 平米 平方公尺 m² m2 ㎡'),
  group('area', 'km2', '平方公里 平方千米 km² km2'),
  group('area', 'cm2', '平方厘米 cm² cm2'),
  group('area', 'har', '公顷 ha'),
  group('area', '[sft_i]', '平方英尺 平方呎'),
  group('area', '[smi_us]', '平方英里'),
  group('area', '[acr_us]', '英亩'),
  group('area', null, '亩 顷 坪 平方'),

  group('volume', 'm3', '立方米 立方 m³ m3 ㎥'),
  group('volume', 'cm3', '立方厘米 cm³ cm3'),
  group('volume', 'km3', '立方公里 立方千米'),
  group('volume', 'L', '升 公升 L'),
  group('volume', 'mL', '毫升 ml mL ML cc CC'),
  group('volume', '[gal_us]', '加仑'),
  group('volume', '[tsp_us]', '茶匙'),
  group('volume', '[tbs_us]', '汤匙 大匙'),

  group('mass', 't', '吨 公吨'),
  group('mass', 'kg', '公斤 千克 kg KG Kg'),
  group('mass', 'g', '克 g'),
  group('mass', 'mg', '毫克 mg'),
  group('mass', 'ug', '微克 μg'),
  group('mass', '[car_m]', '克拉'),
  group('mass', '[lb_av]', '磅'),
  group('mass', '[oz_av]', '盎司'),
  group('mass', null, '斤 市斤 两 担'),

  group('power', 'W', '瓦 瓦特 W'),
  group('power', 'kW', '千瓦 kW KW kw'),
  group('power', 'MW', '兆瓦 MW'),
  group('power', 'GW', '吉瓦 GW'),
  group('power', '[HP]', '马力'),
  group('power', 'kV.A', '千伏安 kVA'),

  group('energy', 'kW.h', '千瓦时 千瓦小时 度电 kWh KWh kwh'),
  group('energy', 'MW.h', '兆瓦时 MWh'),
  group('energy', 'J', '焦 焦耳'),
  group('energy', 'kJ', '千焦 千焦耳 kJ'),
  group('energy', 'cal', '卡路里'),
  group('energy', 'kcal', '千卡 大卡 千卡路里 kcal'),

  group('temperature', 'Cel', '摄氏度 ℃ °C °c 摄氏°'),
  group('temperature', '[degF]', '华氏度 ℉ °F °f 华氏°'),
  group('temperature', 'K', '开尔文'),
  group('temperature', null, '度 °'),

  group('speed', 'km/h', '公里每小时 千米每小时 公里/小时 千米/小时 公里/时 千米/时 km/h 迈'),
  group('speed', 'm/s', '米每秒 米/秒 m/s'),

  group('measure', 'Hz', '赫 赫兹 Hz'),
  group('measure', 'kHz', '千赫 千赫兹 kHz KHz'),
  group('measure', 'MHz', '兆赫 兆赫兹 MHz'),
  group('measure', 'GHz', '吉赫 吉赫兹 GHz'),
  group('measure', 'V', '伏 伏特 V'),
  group('measure', 'kV', '千伏 千伏特 kV KV'),
  group('measure', 'A', '安培'),
  group('measure', 'Pa', '帕 帕斯卡 Pa'),
  group('measure', 'kPa', '千帕 kPa'),
  group('measure', 'MPa', '兆帕 MPa'),
  group('measure', 'N', '牛顿'),
  group('measure', 'kN', '千牛'),
  group('measure', 'Ohm', '欧姆'),
  group('measure', 'dB', '分贝 dB'),
  group('measure', 'lm', '流明'),
  group('measure', 'mol', '摩尔 mol'),
  group('measure', 'bit', '比特'),
  group('measure', 'kbit', '千比特'),
  group('measure', 'Mbit', '兆比特'),
  group('measure', 'Gbit', '吉比特'),
  group('measure', 'By', '字节'),
  group('measure', 'kBy', '千字节 KB'),
  group('measure', 'MBy', '兆字节 MB'),
  group('measure', 'GBy', '吉字节 GB'),
  group('measure', 'TBy', '太字节 TB'),
  group('measure', null, '像素 标箱 标准箱 总吨 载重吨 TEU PB'),

  group('score', '1', '分'),
]

/** 两千米 is 2000 米: after a Chinese numeral 千 counts thousands of these; only Arabic figures have them whole (12千米). */
export const COUNTED_IN_THOUSANDS: ReadonlySet<string> = new Set(['千米', '千米每小时', '千米/小时', '千米/时'])

/** What a part of a larger unit is worth of it, as numerator and denominator. */
export interface PartUnit {
  readonly whole: string
  readonly part: string
  readonly ratio: readonly [numerator: number, denominator: number]
}

const part = (whole: string, parts: string, numerator: number, denominator: number): PartUnit => ({
  whole,
  part: parts,
  ratio: [numerator, denominator],
})

/** 3米5, 1小时30分, 5斤3两: larger and smaller units that are written after each other. */
export const PART_UNITS: readonly PartUnit[] = [
  part('元 块 圆 元钱 块钱', '角 毛 角钱 毛钱', 1, 10),
  part('元 块 圆', '分 分钱', 1, 100),
  part('角 毛', '分 分钱', 1, 10),
  part('美元 加元 澳元 港元 港币 新元 欧元', '美分 分 仙', 1, 100),
  part('日元', '日本钱', 1, 100),
  part('英镑', '便士', 1, 100),
  part('年', '月', 1, 12),
  part('天', '小时', 1, 24),
  part('小时 钟头', '分 分钟', 1, 60),
  part('小时 钟头', '秒 秒钟', 1, 3600),
  part('分 分钟', '秒 秒钟', 1, 60),
  part('公里 千米', '米', 1, 1000),
  part('米', '厘米 公分', 1, 100),
  part('英尺', '英寸', 1, 12),
  part('吨', '公斤 千克', 1, 1000),
  part('公斤 千克', '克', 1, 1000),
  part('斤', '两', 1, 10),
]

/** Units after which a single digit is a tenth: 3米5, 三块五, 五斤三. */
export const TENTHS_FOLLOW: ReadonlySet<string> = new Set('元 块 圆 毛 角 米 斤 吨 尺 丈 公斤 公里 秒'.split(' '))
