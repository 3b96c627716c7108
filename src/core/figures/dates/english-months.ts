/** Full names and the abbreviations news uses, in order. */
const MONTHS = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
]

const NUMBERS = new Map(MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)))

/** Source of a pattern; a capital begins a month, so that may and march stay words. */
export const MONTH_NAME = `(?:${[...NUMBERS.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})(?![A-Za-z])\\.?`

export const monthOf = (name: string): number => NUMBERS.get(name.toLowerCase().replace('.', '')) ?? 0

/** What months begin with. */
export const MONTH_INITIALS = [...new Set([...NUMBERS.keys()].map((name) => name.charAt(0).toUpperCase()))].join('')
