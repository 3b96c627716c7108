import type { ArticleMetadata } from '#core/formats/import/importer'

/** The fields that lines at the head of an article tell, apart from its title. */
export type Byline = Pick<ArticleMetadata, 'outlet' | 'date' | 'author' | 'place'>

/** Longest line that is taken for a line of metadata, in code units. */
const LONGEST_META_LINE = 120
/** How far into a paragraph its dateline and reporter are looked for. */
const LEAD = 80

const LABEL =
  '(?:来源|來源|稿源|出处|出處|发布时间|發布時間|发布日期|發布日期|发表时间|更新时间|作者|记者|記者|编辑|編輯|责任编辑|責任編輯|浏览|点击|阅读|字号|Source|Author|Published)'
const META_START = new RegExp(`^\\s*${LABEL}\\s*[:：]`, 'i')
/** Labels that a notice inside an article may begin with as well; they count with a year only. */
const DATED_START = /^\s*(?:日期|时间|時間|Date)\s*[:：]/i
const META_INSIDE = new RegExp(`(?:^|[\\s|｜　])${LABEL}\\s*[:：]`, 'i')
const DATE_START = /^\s*(?:\d{4}\s*[年\-/.]\s*\d{1,2}\s*[月\-/.]|[〇零一二三四五六七八九]{4}年)/
const ENGLISH_BYLINE = /^\s*By\s+(\p{Lu}[\p{L}.'’-]*(?:\s+(?:and\s+)?\p{Lu}[\p{L}.'’-]*){1,5})\s*$/u

const OUTLET = /(?:来源|來源|稿源|出处|出處|Source)\s*[:：]\s*([^|｜\n]{1,60})/i
const AUTHOR = /(?:作者|Author)\s*[:：]\s*([^|｜\n]{1,60})/i
const NAME = '[\\u4e00-\\u9fff·]{2,4}'
const REPORTER = new RegExp(
  `(?:记者|記者|通讯员|通訊員)\\s*[:：]?\\s*(${NAME}(?:[ 　、，,]+${NAME}){0,3})(?=\\s*[)）|｜]|\\s*$|\\s+(?:来源|來源|编辑|摄|文)|\\s*[文摄])`,
)
const DATELINE = /^[\s　]*(?:新华社|新華社|中新社|中新网|中新網|本报|本報|据新华社)([\u4e00-\u9fff]{2,8}?)(?:\d{1,2}月)?\d{1,2}日[电電讯訊]/
const NEXT_LABEL = new RegExp(`\\s*(?:${LABEL}|日期|时间|時間|Date)\\s*[:：].*$`, 'i')

const NUMERIC_DATE = /(\d{4})\s*[年\-/.]\s*(\d{1,2})(?:\s*[月\-/.]\s*(\d{1,2}))?/
const HAN_DATE = /([〇零○一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,2})月)?(?:([一二三四五六七八九十]{1,3})日)?/
const HAN_DIGITS = '〇一二三四五六七八九'

/** 十八 → 18, 二十 → 20, 三 → 3. */
function smallHanNumber(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text]
  return 10 * (tens === '' ? 1 : Math.max(0, HAN_DIGITS.indexOf(tens))) + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones))
}

function edtf(year: number, month: number | null, day: number | null): string {
  if (year < 1900 || year > 2100) return ''
  if (month === null || month < 1 || month > 12) return String(year)
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`
  return day === null || day < 1 || day > 31 ? yearMonth : `${yearMonth}-${String(day).padStart(2, '0')}`
}

/** The first calendar date in `text`, in EDTF; empty when there is none. */
export function dateIn(text: string): string {
  const numeric = NUMERIC_DATE.exec(text)
  if (numeric) return edtf(Number(numeric[1]), Number(numeric[2]), numeric[3] === undefined ? null : Number(numeric[3]))
  const han = HAN_DATE.exec(text)
  if (!han) return ''
  const year = Number([...(han[1] ?? '')].map((c) => Math.max(0, HAN_DIGITS.indexOf(c))).join(''))
  return edtf(year, han[2] ? smallHanNumber(han[2]) : null, han[3] ? smallHanNumber(han[3]) : null)
}

const HAN = /\p{Script=Han}/u
/** White space among Han that is not followed by one more name. */
const END_OF_NAMES = /[\s　]+(?!\p{Script=Han}{2,4}(?:[\s　]|$))/u
const OTHER_ROLE = /[\s　]*(?:通讯员|通訊員|记者|記者)[\s　]*/g

const valueIn = (found: RegExpExecArray | null): string => (found?.[1] ?? '').replace(NEXT_LABEL, '').trim()

/** An outlet's name: up to the first white space when it is written in Han. */
function outletIn(line: string): string {
  const value = valueIn(OUTLET.exec(line))
  return HAN.test(value) ? (value.split(/[\s　]/)[0] ?? '') : value
}

/** One or more names, a single space between them. */
function namesIn(found: RegExpExecArray | null): string {
  const value = valueIn(found).replace(OTHER_ROLE, ' ').trim()
  return (HAN.test(value) ? (value.split(END_OF_NAMES)[0] ?? '') : value).replace(/[\s　]+/g, ' ')
}

/** Whether a line of text holds nothing but where, when and by whom an article was published. */
export function isMetaLine(line: string): boolean {
  if (line.length > LONGEST_META_LINE) return false
  if (META_START.test(line) || ENGLISH_BYLINE.test(line) || (DATED_START.test(line) && dateIn(line) !== '')) return true
  return DATE_START.test(line)
    ? META_INSIDE.test(line) || line.length <= 24
    : line.length <= 80 && META_INSIDE.test(line) && dateIn(line) !== ''
}

/** Outlet, date, author and place told by `metaLines`, then by the openings of `paragraphs`. */
export function bylineOf(metaLines: readonly string[], paragraphs: readonly string[]): Byline {
  const firstOf = (lines: readonly string[], read: (line: string) => string) => lines.map(read).find((value) => value !== '') ?? ''
  const leads = paragraphs.map((paragraph) => paragraph.slice(0, LEAD))
  const reporter = (line: string) => namesIn(REPORTER.exec(line))
  return {
    outlet: firstOf(metaLines, outletIn),
    date: firstOf(metaLines, dateIn),
    author:
      firstOf(metaLines, (line) => namesIn(AUTHOR.exec(line)) || (ENGLISH_BYLINE.exec(line)?.[1] ?? '') || reporter(line)) ||
      firstOf(leads, reporter),
    place: firstOf(leads, (lead) => DATELINE.exec(lead)?.[1] ?? ''),
  }
}
