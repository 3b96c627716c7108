import type { LocalText } from '#core/model/language'

export type Dimension = 'area' | 'length' | 'mass' | 'volume' | 'speed' | 'time' | 'calendar' | 'power' | 'energy' | 'temperature'

/** Where the factors are laid down. */
export const SOURCES = {
  SI: 'BIPM, The International System of Units, 9th edition (2019); GB 3100-1993 国际单位制及其应用',
  MARKET: '国务院《关于统一计量制度的命令》(1959-06-25): 1 市尺 = 1/3 米, 1 市里 = 500 米, 1 市亩 = 60 平方市丈, 1 市斤 = 500 克 = 10 两',
  YARD: 'International yard and pound agreement (1959): 1 yard = 0.9144 m, 1 pound = 0.45359237 kg; NIST SP 811 (2008), appendix B.8',
  SEA: 'First International Extraordinary Hydrographic Conference, Monaco (1929): 1 nautical mile = 1852 m',
  CALENDAR: 'A year has twelve months; months and years have no fixed number of days',
  COAL: 'GB/T 2589-2020 综合能耗计算通则: 1 kg of standard coal = 29.3076 MJ',
} as const

/** One unit of measure: `value` × numerator / denominator + offset is the value in the base unit of its dimension, exactly. */
export interface Unit {
  readonly id: string
  readonly dimension: Dimension
  /** As texts write it, in lower case. */
  readonly names: readonly string[]
  /** How it is called where it is chosen, and how it stands behind a number. */
  readonly label: LocalText
  readonly symbol: LocalText
  readonly factor: readonly [numerator: bigint, denominator: bigint]
  readonly offset?: readonly [numerator: bigint, denominator: bigint]
  /** Its code in the Unified Code for Units of Measure; `null` where it has none. */
  readonly ucum: string | null
  readonly source: keyof typeof SOURCES
  /** Offered to convert to. */
  readonly target: boolean
}

type Row = readonly [
  id: string,
  ucum: string | null,
  numerator: bigint,
  denominator: bigint,
  symbol: string,
  labels: readonly [zh: string, en: string],
  names: string,
  source?: keyof typeof SOURCES,
]

const both = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en })

const unitsOf = (dimension: Dimension, rows: readonly Row[]): Unit[] =>
  rows.map(([id, ucum, numerator, denominator, symbol, [zh, en], names, source = 'SI']) => ({
    id,
    dimension,
    names: names.split(' | '),
    label: both(zh, en),
    symbol: symbol === '' ? both(zh, en) : both(symbol, symbol),
    factor: [numerator, denominator],
    ucum,
    source,
    target: symbol !== '' || source === 'CALENDAR',
  }))

/** Base unit m². */
const area = unitsOf('area', [
  [
    'm2',
    'm2',
    1n,
    1n,
    'm²',
    ['平方米', 'square metres'],
    '平方米 | 平米 | ㎡ | m² | m2 | sq m | square metre | square metres | square meter | square meters',
  ],
  ['ha', 'har', 10_000n, 1n, 'ha', ['公顷', 'hectares'], '公顷 | ha | hectare | hectares'],
  [
    'km2',
    'km2',
    1_000_000n,
    1n,
    'km²',
    ['平方公里', 'square kilometres'],
    '平方公里 | 平方千米 | km² | km2 | sq km | square kilometre | square kilometres | square kilometer | square kilometers',
  ],
  ['mu', null, 2000n, 3n, '', ['亩', 'mu'], '亩 | 市亩 | 畝 | mu', 'MARKET'],
  ['qing', null, 200_000n, 3n, '', ['顷', 'qing'], '顷 | 市顷 | 頃', 'MARKET'],
  ['acre', null, 316_160_658n, 78_125n, '', ['英亩', 'acres'], '英亩 | 英畝 | acre | acres', 'YARD'],
  ['sq-ft', '[sft_i]', 145_161n, 1_562_500n, '', ['平方英尺', 'square feet'], '平方英尺 | square foot | square feet | sq ft', 'YARD'],
])

/** Base unit m. */
const length = unitsOf('length', [
  ['mm', 'mm', 1n, 1000n, 'mm', ['毫米', 'millimetres'], '毫米 | mm | millimetre | millimetres | millimeter | millimeters'],
  ['cm', 'cm', 1n, 100n, 'cm', ['厘米', 'centimetres'], '厘米 | 公分 | cm | centimetre | centimetres | centimeter | centimeters'],
  ['m', 'm', 1n, 1n, 'm', ['米', 'metres'], '米 | 公尺 | m | metre | metres | meter | meters'],
  ['km', 'km', 1000n, 1n, 'km', ['公里', 'kilometres'], '公里 | 千米 | km | kilometre | kilometres | kilometer | kilometers'],
  ['li', null, 500n, 1n, '', ['里', 'li'], '里 | 市里 | 华里 | 里地 | 里路 | li', 'MARKET'],
  ['zhang', null, 10n, 3n, '', ['丈', 'zhang'], '丈 | 市丈', 'MARKET'],
  ['chi', null, 1n, 3n, '', ['尺', 'chi'], '尺 | 市尺', 'MARKET'],
  ['cun', null, 1n, 30n, '', ['寸', 'cun'], '寸 | 市寸', 'MARKET'],
  ['mile', '[mi_i]', 201_168n, 125n, '', ['英里', 'miles'], '英里 | 哩 | mile | miles | mi', 'YARD'],
  ['yard', '[yd_i]', 1143n, 1250n, '', ['码', 'yards'], '码 | yard | yards | yd', 'YARD'],
  ['foot', '[ft_i]', 381n, 1250n, '', ['英尺', 'feet'], '英尺 | 呎 | foot | feet | ft', 'YARD'],
  ['inch', '[in_i]', 127n, 5000n, '', ['英寸', 'inches'], '英寸 | 吋 | inch | inches', 'YARD'],
  ['nautical-mile', '[nmi_i]', 1852n, 1n, '', ['海里', 'nautical miles'], '海里 | 浬 | nautical mile | nautical miles', 'SEA'],
])

/** Base unit g. */
const mass = unitsOf('mass', [
  ['g', 'g', 1n, 1n, 'g', ['克', 'grams'], '克 | g | gram | grams | gramme | grammes'],
  ['kg', 'kg', 1000n, 1n, 'kg', ['公斤', 'kilograms'], '公斤 | 千克 | kg | kilogram | kilograms'],
  ['t', 't', 1_000_000n, 1n, 't', ['吨', 'tonnes'], '吨 | 公吨 | 噸 | t | tonne | tonnes | metric ton | metric tons'],
  ['jin', null, 500n, 1n, '', ['斤', 'jin'], '斤 | 市斤 | jin | catty | catties', 'MARKET'],
  ['liang', null, 50n, 1n, '', ['两', 'liang'], '两 | 市两 | 兩', 'MARKET'],
  ['qian', null, 5n, 1n, '', ['钱', 'qian'], '钱 | 錢', 'MARKET'],
  ['dan', null, 50_000n, 1n, '', ['担', 'dan'], '担 | 市担 | 擔', 'MARKET'],
  ['pound', '[lb_av]', 45_359_237n, 100_000n, '', ['磅', 'pounds'], '磅 | pound | pounds | lb | lbs', 'YARD'],
  ['ounce', '[oz_av]', 45_359_237n, 1_600_000n, '', ['盎司', 'ounces'], '盎司 | ounce | ounces | oz', 'YARD'],
])

/** Base unit L. */
const volume = unitsOf('volume', [
  ['mL', 'mL', 1n, 1000n, 'mL', ['毫升', 'millilitres'], '毫升 | ml | millilitre | millilitres | milliliter | milliliters'],
  ['L', 'L', 1n, 1n, 'L', ['升', 'litres'], '升 | 公升 | l | litre | litres | liter | liters'],
  [
    'm3',
    'm3',
    1000n,
    1n,
    'm³',
    ['立方米', 'cubic metres'],
    '立方米 | 立方 | 方 | m³ | m3 | cubic metre | cubic metres | cubic meter | cubic meters',
  ],
  [
    'us-gallon',
    '[gal_us]',
    473_176_473n,
    125_000_000n,
    '',
    ['美制加仑', 'US gallons'],
    'gallon | gallons | us gallon | us gallons',
    'YARD',
  ],
])

/** Base unit m/s. */
const speed = unitsOf('speed', [
  ['m-s', 'm/s', 1n, 1n, 'm/s', ['米每秒', 'metres per second'], '米每秒 | 米/秒 | m/s'],
  [
    'km-h',
    'km/h',
    5n,
    18n,
    'km/h',
    ['公里每小时', 'kilometres per hour'],
    '公里每小时 | 千米每小时 | 公里/小时 | 千米/小时 | 公里/时 | km/h | kph',
  ],
  ['knot', '[kn_i]', 463n, 900n, '', ['节', 'knots'], '节 | knot | knots', 'SEA'],
  ['mph', '[mi_i]/h', 1397n, 3125n, '', ['英里每小时', 'miles per hour'], '英里每小时 | 英里/小时 | mph', 'YARD'],
])

/** Base unit s. */
const time = unitsOf('time', [
  ['s', 's', 1n, 1n, 's', ['秒', 'seconds'], '秒 | 秒钟 | s | second | seconds'],
  ['min', 'min', 60n, 1n, 'min', ['分钟', 'minutes'], '分钟 | 分鐘 | min | minute | minutes'],
  ['h', 'h', 3600n, 1n, 'h', ['小时', 'hours'], '小时 | 个小时 | 钟头 | 个钟头 | 小時 | h | hour | hours'],
  ['d', 'd', 86_400n, 1n, 'd', ['天', 'days'], '天 | 日 | d | day | days'],
  ['wk', 'wk', 604_800n, 1n, 'wk', ['周', 'weeks'], '周 | 星期 | 个星期 | 礼拜 | 週 | week | weeks'],
  ['quarter-hour', null, 900n, 1n, '', ['刻钟', 'quarters of an hour'], '刻 | 刻钟'],
])

/** Base unit month. */
const calendar = unitsOf('calendar', [
  ['mo', 'mo', 1n, 1n, '', ['个月', 'months'], '个月 | 月 | month | months', 'CALENDAR'],
  ['quarter', null, 3n, 1n, '', ['个季度', 'quarters'], '季度 | 个季度 | quarter | quarters', 'CALENDAR'],
  ['a', 'a', 12n, 1n, '', ['年', 'years'], '年 | 周年 | year | years', 'CALENDAR'],
])

/** Base unit W. */
const power = unitsOf('power', [
  ['W', 'W', 1n, 1n, 'W', ['瓦', 'watts'], '瓦 | 瓦特 | w | watt | watts'],
  ['kW', 'kW', 1000n, 1n, 'kW', ['千瓦', 'kilowatts'], '千瓦 | kw | kilowatt | kilowatts'],
  ['MW', 'MW', 1_000_000n, 1n, 'MW', ['兆瓦', 'megawatts'], '兆瓦 | mw | megawatt | megawatts'],
  ['GW', 'GW', 1_000_000_000n, 1n, 'GW', ['吉瓦', 'gigawatts'], '吉瓦 | gw | gigawatt | gigawatts'],
])

/** Base unit kWh. */
const energy = unitsOf('energy', [
  ['kWh', 'kW.h', 1n, 1n, 'kWh', ['千瓦时', 'kilowatt-hours'], '千瓦时 | 千瓦·时 | 度 | 度电 | kwh | kilowatt-hour | kilowatt-hours'],
  ['MWh', 'MW.h', 1000n, 1n, 'MWh', ['兆瓦时', 'megawatt-hours'], '兆瓦时 | mwh | megawatt-hour | megawatt-hours'],
  ['GWh', 'GW.h', 1_000_000n, 1n, 'GWh', ['吉瓦时', 'gigawatt-hours'], '吉瓦时 | gwh | gigawatt-hour | gigawatt-hours'],
  ['MJ', 'MJ', 5n, 18n, 'MJ', ['兆焦', 'megajoules'], '兆焦 | 兆焦耳 | mj | megajoule | megajoules'],
  ['tce', null, 8141n, 1n, '', ['吨标准煤', 'tonnes of standard coal'], '吨标准煤 | 吨标煤 | tce', 'COAL'],
])

/** Base unit K. */
const temperature: readonly Unit[] = [
  {
    id: 'Cel',
    dimension: 'temperature',
    names: ['℃', '°c', '摄氏度', '度', 'degrees celsius', 'celsius'],
    label: both('摄氏度', 'degrees Celsius'),
    symbol: both('℃', '°C'),
    factor: [1n, 1n],
    offset: [27_315n, 100n],
    ucum: 'Cel',
    source: 'SI',
    target: true,
  },
  {
    id: 'degF',
    dimension: 'temperature',
    names: ['℉', '°f', '华氏度', 'degrees fahrenheit', 'fahrenheit'],
    label: both('华氏度', 'degrees Fahrenheit'),
    symbol: both('℉', '°F'),
    factor: [5n, 9n],
    offset: [45_967n, 180n],
    ucum: '[degF]',
    source: 'YARD',
    target: true,
  },
  {
    id: 'K',
    dimension: 'temperature',
    names: ['k', 'kelvin', '开', '开尔文'],
    label: both('开尔文', 'kelvins'),
    symbol: both('K', 'K'),
    factor: [1n, 1n],
    ucum: 'K',
    source: 'SI',
    target: true,
  },
]

export const UNITS: readonly Unit[] = [
  ...area,
  ...length,
  ...mass,
  ...volume,
  ...speed,
  ...time,
  ...calendar,
  ...power,
  ...energy,
  ...temperature,
]
