import { authorNames, looksLikeNames } from '#core/formats/import/metadata/author-names'
import { datesIn, relativeDate } from '#core/formats/import/metadata/dates'
import { looksLikeOutlet, outletName } from '#core/formats/import/metadata/outlet-names'

/** What a label announces; `none` is what frames an article without being one of its facts. */
type Announced = 'outlet' | 'date' | 'updated' | 'author' | 'title' | 'url' | 'none'

/** One fact in a line that tells where, when and by whom an article was published. */
export interface Credit {
  readonly tells: Exclude<Announced, 'none'>
  readonly value: string
  readonly quote: string
  /** A label says what it is; otherwise its form does. */
  readonly labelled: boolean
}

export interface CreditLine {
  readonly credits: readonly Credit[]
  /** Characters that are neither fact, label nor known ornament. */
  readonly unexplained: number
}

const LABELS: Readonly<Record<Announced, string>> = {
  outlet:
    '(?:文章|信息|消息|新闻|稿件|本文|资料)?(?:来源|來源)(?:于)?|稿源|出处|出處|原载|媒体名?称?|来自|转自|Source|Publication|Outlet|Publisher',
  date: '发布时间|發布時間|发布日期|發布日期|发表时间|發表時間|发表日期|发表于|发布于|发稿时间|發稿時間|出版日期|刊发日期|见报日期|成文日期|发文日期|日期|时间|時間|Published(?:\\son)?|Posted(?:\\son)?|Publication\\sdate|Publish(?:ed)?\\s(?:time|date)|Pub\\s?date|Release\\sdate|Date|Time',
  updated: '更新时间|更新時間|更新日期|更新于|最后更新|修改时间|(?:Last\\s)?(?:Updated|Modified)(?:\\son)?',
  author: '文章作者|作者|本报记者|本網記者|本网记者|记者|記者|撰文|通讯员|通訊員|文字|文|Author|Byline|Reporter|Written\\sby|By',
  title: '标题|標題|题名|篇名|题目|Title|Headline',
  url: '原文链接|原文地址|原文网址|本文地址|本文链接|链接|网址|网页地址|URL|Link|Permalink',
  none: '责任编辑|責任編輯|责编|責編|编辑|編輯|審核|审核|校对|编审|监制|值班主任|摄影|录入|浏览次数|浏览量|浏览|瀏覽|点击数|点击|點擊|阅读量|阅读|人气|评论|字号|字體|字体|字体大小|版面|版次|版号|栏目|频道|分类|关键词|标签|Editor|Edited\\sby|Views|Section|Length|Page|Keywords|Tags|Category|Comments|Word\\scount|Language|Dateline|Copyright',
}
const KINDS = Object.keys(LABELS) as Announced[]
const LABEL = new RegExp(`(?<![\\p{Script=Han}\\w])(?:${KINDS.map((kind) => `(?<${kind}>${LABELS[kind]})`).join('|')})\\s?[:：]`, 'giu')
/** The same where the label is glued to what stands before it, as 18日来源：, for the labels that are no words of prose. */
const GLUED = /(?:来源|來源|稿源|作者|发布时间|发布日期|责任编辑|责编|编辑|点击|浏览|字号|字体)[:：]/gu

/** What parts the pieces of a line. */
const PARTING = /[|｜│¦\t　\u00a0【】[\]<>＜＞]|\s{2,}|\s[·•—–-]{1,2}\s|\s\/\s/u
/** Ornaments that come with such lines: text size, sharing, counts. */
const ORNAMENT =
  /^[\s\p{P}\p{S}]*(?:(?:字号|字體|字体|大|中|小|超大|默认|微信|微博|空间|朋友圈|分享到?|打印|收藏|评论|关闭|放大|缩小|纠错|我要[^\s]{1,4}|A[+-]?|T[+-]?|Share|Print|Email|Comments?|T大|星期[一二三四五六日]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|北京时间|GMT[+\d:]*|[BJ]{2}T|原创|正文|浏览|阅读|次|人|\d{1,9}[次人]?|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)[\s\p{P}\p{S}]*)*$/iu

const LONGEST = 160
const labelKind = (match: RegExpMatchArray): Announced => KINDS.find((kind) => match.groups?.[kind] !== undefined) ?? 'none'

/** The line cut before each label and at each parting, every piece with what its label announces. */
function piecesOf(line: string): readonly { readonly announced: Announced | null; readonly text: string; readonly quote: string }[] {
  const spaced = line.replace(GLUED, ' $&')
  const labels = [...spaced.matchAll(LABEL)]
  const first = spaced.slice(0, labels[0]?.index ?? spaced.length)
  const free = first.split(PARTING).map((text) => ({ announced: null, text, quote: text }))
  return [
    ...free,
    ...labels.flatMap((label, i) => {
      const whole = spaced.slice(label.index, labels[i + 1]?.index ?? spaced.length)
      const value = whole.slice(label[0].length).trimStart()
      const [own = '', ...rest] = value.split(PARTING)
      const quote = `${label[0]}${own}`
      return [{ announced: labelKind(label), text: own, quote }, ...rest.map((text) => ({ announced: null, text, quote: text }))]
    }),
  ]
}

const bare = (text: string) => text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')

/** A piece under a label. What follows the first name or date in it is read as a piece of its own. */
function readLabelled(announced: Announced, text: string, quote: string, savedOn: string): CreditLine {
  const say = (tells: Credit['tells'], value: string, rest = ''): CreditLine => {
    const more = rest.trim() === '' ? NOTHING : readFree(rest, savedOn)
    if (value === '') return { credits: more.credits, unexplained: text.trim().length }
    return together([only({ tells, value, quote, labelled: true }), more])
  }
  switch (announced) {
    case 'outlet': {
      const value = outletName(text)
      const after = text.slice(text.indexOf(value) + value.length)
      return say('outlet', value.replace(/\d{4}[-年].*$/u, ''), after)
    }
    case 'date':
    case 'updated': {
      const [found] = datesIn(text)
      return found
        ? say(announced, found.date, text.slice(0, found.start) + text.slice(found.end))
        : say(announced, relativeDate(text, savedOn))
    }
    case 'author': {
      const names = authorNames(text)
      return say('author', looksLikeNames(names) || names.length <= 12 ? names : '')
    }
    case 'title':
      return say('title', text.trim())
    case 'url':
      return say('url', /https?:\/\/[^\s"<>，。]+/i.exec(text)?.[0] ?? '')
    default:
      return { credits: [], unexplained: text.length > 40 ? text.length : 0 }
  }
}

const TIME_OF_DAY = /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g
const REPORTER = /^(?:本[报報网]|\p{Script=Han}{2,8})?(?:记者|記者|通讯员)[\s　]*\p{Script=Han}/u

/** Who wrote it, in words like `By Zoë Brandt in Merle` and 记者 方力. */
function namesIn(words: string): string {
  const by = /^by\s+(.+)$/iu.exec(words)
  if (by) return authorNames((by[1] ?? '').replace(/\s+in\s+\p{Lu}.*$/u, ''))
  return REPORTER.test(words) ? authorNames(words.replace(/^.*?(?=记者|記者|通讯员)/u, '')) : ''
}

/** Words without a label and without a date: names, an outlet by its form, or ornament. */
function readWords(text: string): CreditLine {
  const words = bare(text.replace(TIME_OF_DAY, ' '))
  if (words === '' || ORNAMENT.test(text)) return NOTHING
  const names = namesIn(words)
  if (names !== '' && looksLikeNames(names)) return only({ tells: 'author', value: names, quote: words, labelled: true })
  if (looksLikeOutlet(words)) return only({ tells: 'outlet', value: words, quote: words, labelled: false })
  return { credits: [], unexplained: words.length }
}

const NOTHING: CreditLine = { credits: [], unexplained: 0 }
const only = (credit: Credit): CreditLine => ({ credits: [credit], unexplained: 0 })

const together = (parts: readonly CreditLine[]): CreditLine => ({
  credits: parts.flatMap((part) => part.credits),
  unexplained: parts.reduce((sum, part) => sum + part.unexplained, 0),
})

/** Longest piece that is a date told from today, as 3小时前, in code units. */
const LONGEST_AGO = 12

/** A piece without a label: a date with what stands around it, or words. */
function readFree(text: string, savedOn: string): CreditLine {
  const [date] = datesIn(text)
  if (date) {
    const dated = only({ tells: 'date', value: date.date, quote: text, labelled: false })
    return together([dated, readWords(text.slice(0, date.start)), readWords(text.slice(date.end))])
  }
  const ago = text.length < LONGEST_AGO ? relativeDate(text, savedOn) : ''
  return ago === '' ? readWords(text) : only({ tells: 'date', value: ago, quote: text, labelled: false })
}

/** What a line says about the publication of an article, and how much of it says something else. */
export function readCreditLine(line: string, savedOn = ''): CreditLine {
  const trimmed = line.trim().replace(/^[（(]\s*|\s*[）)]$/gu, '')
  if (trimmed.length > LONGEST) return { credits: [], unexplained: line.length }
  return together(
    piecesOf(trimmed).map(({ announced, text, quote }) =>
      announced === null ? readFree(text, savedOn) : readLabelled(announced, text, quote, savedOn),
    ),
  )
}

/** Share of a line, and characters, that may be unexplained. */
const MOST_UNEXPLAINED = 0.3
const FEW_CHARACTERS = 6

/** The clock in the head of a portal. */
const TODAY = /今天是|今日是|现在是|当前时间/

/** Whether a line holds hardly anything but where, when and by whom an article was published. */
export function isCreditLine(line: string): boolean {
  if (TODAY.test(line)) return false
  const { credits, unexplained } = readCreditLine(line)
  const strong = credits.some(({ tells, labelled }) => labelled || tells === 'date' || tells === 'updated')
  return strong && !/[。！？；]\s*\S/u.test(line) && unexplained <= Math.max(FEW_CHARACTERS, line.length * MOST_UNEXPLAINED)
}
