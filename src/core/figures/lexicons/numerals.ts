/** Digits 0 to 9; the first of each is how they are written back. 幺 stands for 1 in numbers read out digit by digit. */
export const DIGITS = ['零〇○Ｏ', '一壹弌幺', '二贰貳弍两兩俩倆', '三叁參参叄仨', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'] as const

/** Powers of ten of the scale words. 兆 is 10¹² as in 万亿; as a prefix of units (兆瓦) it belongs to the unit. */
export const SCALES: readonly (readonly [characters: string, power: number])[] = [
  ['十拾', 1],
  ['百佰', 2],
  ['千仟', 3],
  ['万萬', 4],
  ['亿億', 8],
  ['兆', 12],
]

/** Tens in one character. */
export const TENS: readonly (readonly [characters: string, tens: number])[] = [
  ['廿', 2],
  ['卅', 3],
  ['卌', 4],
]

/** 几十, 数千, 十几. */
export const FEW = '几幾数數'

/** 四百点五. */
export const POINT = '点點'

/** 2 as it stands before scales and measure words, never behind the point or in a number read out digit by digit. */
export const LIANG = '两兩俩倆'

/** Formal digits that are ordinary characters as well (陆地, 队伍, 拾取, 参加): a numeral only in company. */
export const ORDINARY = '陆陸伍肆拾参參'

/** 1400多万, 8000余份, 十来个. */
export const MORE = '多余餘来來'

/** Written after a number in Latin letters; only where no letter follows. `w` is 万. */
export const LATIN_SCALES: readonly (readonly [characters: string, power: number])[] = [
  ['kK', 3],
  ['wW', 4],
  ['M', 6],
  ['G', 9],
]
