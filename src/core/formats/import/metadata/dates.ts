/** A calendar date in a text. Offsets: UTF-16 code units, the time of day that follows included. */
export interface FoundDate {
  /** EDTF level 0. */
  readonly date: string
  readonly start: number
  readonly end: number
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const HAN = '[〇零○Ｏ一二三四五六七八九]'
const TIME = '(?:[T\\s　]{0,3}\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\.\\d+)?(?:\\s?[ap]\\.?m\\b\\.?|Z|[+-]\\d{2}:?\\d{2})?)?'

/** Each way to write a date, and how its groups are read. */
const FORMS: readonly { readonly pattern: string; readonly read: (groups: readonly string[]) => string }[] = [
  {
    pattern: '(?<![\\d.])(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?[日号號])?',
    read: ([y = '', m, d]) => edtf(Number(y), m, d),
  },
  { pattern: '(?<![\\d.])(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?(?![\\d])', read: ([y = '', , m, d]) => edtf(Number(y), m, d) },
  {
    pattern: `(${HAN}{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十廿]{1,3})[日号號])?`,
    read: ([y = '', m = '', d]) => edtf(hanYear(y), String(smallHanNumber(m)), d === undefined ? d : String(smallHanNumber(d))),
  },
  {
    pattern: '民[國国]\\s?(\\d{2,3})\\s?年\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?[日號号])?',
    read: ([y = '', m, d]) => edtf(Number(y) + 1911, m, d),
  },
  {
    pattern: `\\b(${MONTH})\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b`,
    read: ([m = '', d, y = '']) => edtf(Number(y), monthNumber(m), d),
  },
  {
    pattern: `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(${MONTH}),?\\s(\\d{4})\\b`,
    read: ([d, m = '', y = '']) => edtf(Number(y), monthNumber(m), d),
  },
  { pattern: `\\b(${MONTH})\\s(\\d{4})\\b`, read: ([m = '', y = '']) => edtf(Number(y), monthNumber(m)) },
  {
    pattern: '(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)',
    read: ([a = '', b = '', y = '']) => dayAndMonth(Number(a), Number(b), Number(y)),
  },
]

const PATTERNS = FORMS.map(({ pattern, read }) => ({ pattern: new RegExp(pattern + TIME, 'giu'), read }))

const monthNumber = (name: string): string =>
  String(1 + MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))))

const HAN_DIGITS = '〇一二三四五六七八九'
const hanYear = (text: string): number => Number([...text].map((c) => Math.max(0, HAN_DIGITS.indexOf(c))).join(''))

/** 十八 → 18, 二十 → 20, 廿一 → 21, 三 → 3. */
function smallHanNumber(text: string): number {
  const [tens = '', ones = ''] = text.includes('十')
    ? text.replace('廿', '二').split('十')
    : text.startsWith('廿')
      ? ['二', text.slice(1)]
      : ['〇', text]
  return 10 * (tens === '' ? 1 : Math.max(0, HAN_DIGITS.indexOf(tens))) + (ones === '' ? 0 : Math.max(0, HAN_DIGITS.indexOf(ones)))
}

/** `18/03/2024` and `03/18/2024`; nothing when either could be the month. */
function dayAndMonth(a: number, b: number, year: number): string {
  if (a > 12) return edtf(year, String(b), String(a))
  return b > 12 || a === b ? edtf(year, String(a), String(b)) : ''
}

/** A date as far as it is one: `2024-13` is the year 2024, `2024-02-31` February. Empty outside 1900 to 2100. */
export function edtf(year: number, monthText?: string, dayText?: string): string {
  const [month, day] = [Number(monthText ?? 0), Number(dayText ?? 0)]
  if (!(year >= 1900 && year <= 2100)) return ''
  if (!(month >= 1 && month <= 12)) return String(year)
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= days ? `${yearMonth}-${String(day).padStart(2, '0')}` : yearMonth
}

/** The calendar dates in `text` in reading order; of two that overlap the one that begins first and reaches further. */
export function datesIn(text: string): readonly FoundDate[] {
  const found = PATTERNS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map((match) => ({
      date: read(match.slice(1)),
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).filter(({ date }) => date !== '')
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return inOrder.filter((each, i) => inOrder.slice(0, i).every((other) => other.end <= each.start))
}

/** The first calendar date in `text`, in EDTF; empty when there is none. */
export const dateIn = (text: string): string => datesIn(text.slice(0, LONGEST))[0]?.date ?? ''

/** Code units in which a date is looked for. */
const LONGEST = 400

/** A date and time as machines write it; one told in UTC is moved to the clock `hours` east of it. */
export function machineDate(text: string, hours: number): string {
  const utc = /^\s*(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:Z|[+-]00:?00)\s*$/.exec(text)
  const at = utc ? Date.parse(`${utc[1]}Z`) : Number.NaN
  if (Number.isFinite(at)) return new Date(at + hours * 3_600_000).toISOString().slice(0, 10)
  return dateIn(text)
}

const DAYS_AGO: readonly { readonly pattern: RegExp; readonly days: (count: number) => number }[] = [
  { pattern: /(\d{1,3})\s?(?:天|日)前|(\d{1,3})\s?days?\sago/i, days: (count) => count },
  { pattern: /前天/, days: () => 2 },
  { pattern: /昨[天日]|yesterday/i, days: () => 1 },
  { pattern: /今[天日]|刚刚|剛剛|(\d{1,3})\s?(?:分钟|分鐘|小时|小時)前|(\d{1,3})\s?(?:minutes?|hours?)\sago|today/i, days: () => 0 },
]

/** A date told from the day on which the page was saved: 昨天, 3小时前, 2 days ago; empty without such words or such a day. */
export function relativeDate(text: string, savedOn: string): string {
  const day = Date.parse(savedOn)
  if (Number.isNaN(day)) return ''
  for (const { pattern, days } of DAYS_AGO) {
    const match = pattern.exec(text)
    if (match) return new Date(day - days(Number(match[1] ?? match[2] ?? 0)) * 86_400_000).toISOString().slice(0, 10)
  }
  return ''
}
