/** Values of the words that add up to a number below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
)

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
)

/** Powers of ten of the scale words. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
])

/** Scales that are written after digits only; `m`, `b` and `k` are scales right behind the digits, with a currency sign before them. */
export const SCALE_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['mn', 6],
  ['mln', 6],
  ['bn', 9],
  ['bln', 9],
  ['tn', 12],
  ['trn', 12],
])
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['M', 6],
  ['b', 9],
  ['B', 9],
  ['t', 12],
])

/** Denominators: a third, two-fifths. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...'third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .flatMap((word, index) => [[word, 3 + index] as const, [`${word}s`, 3 + index] as const]),
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)

/** Indefinite amounts: none of their words says how many, but between which powers of ten. Longer phrases first. */
export const INDEFINITE: readonly (readonly [phrase: string, lo: number, hi: number])[] = [
  ['hundreds of thousands', 200_000, 999_999],
  ['hundreds of millions', 200_000_000, 999_999_999],
  ['hundreds of billions', 200_000_000_000, 999_999_999_999],
  ['tens of thousands', 20_000, 99_999],
  ['tens of millions', 20_000_000, 99_999_999],
  ['tens of billions', 20_000_000_000, 99_999_999_999],
  ['several dozen', 24, 99],
  ['a few dozen', 24, 99],
  ['dozens', 24, 99],
  ['several hundred', 200, 999],
  ['a few hundred', 200, 999],
  ['hundreds', 200, 999],
  ['several thousand', 2000, 9999],
  ['a few thousand', 2000, 9999],
  ['thousands', 2000, 9999],
  ['several million', 2_000_000, 9_999_999],
  ['a few million', 2_000_000, 9_999_999],
  ['millions', 2_000_000, 9_999_999],
  ['several billion', 2_000_000_000, 9_999_999_999],
  ['billions', 2_000_000_000, 9_999_999_999],
]

const multiplying = (factor: string, direction: 'up' | 'down', verbs: string) =>
  verbs.split(' ').map((verb) => [verb, { factor, direction }] as const)

/** Verbs that say the multiple themselves. */
export const MULTIPLYING = new Map([
  ...multiplying('2', 'up', 'doubled doubling'),
  ...multiplying('3', 'up', 'tripled tripling trebled trebling'),
  ...multiplying('4', 'up', 'quadrupled quadrupling'),
  ...multiplying('5', 'up', 'quintupled'),
  ...multiplying('0.5', 'down', 'halved halving'),
])
