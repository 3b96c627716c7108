import { authorNames, looksLikeNames } from '#core/formats/import/metadata/author-names'
import { type Announced, GLUED, LABEL, labelKind, ORNAMENT, PARTING } from '#core/formats/import/metadata/credit-labels'
import { datesIn, relativeDate } from '#core/formats/import/metadata/dates'
import { looksLikeOutlet, outletName } from '#core/formats/import/metadata/outlet-names'

/** One fact in a line that tells where, when and by whom an article was published. */
export interface Credit {
  readonly tells: Exclude<Announced, 'none'>
  readonly value: string
  readonly quote: string
  /** What says so: a label, the form of the words, or only that they stand beside a date. */
  readonly told: 'label' | 'form' | 'place'
}

export interface CreditLine {
  readonly credits: readonly Credit[]
  /** Characters that are neither fact, label nor known ornament. */
  readonly unexplained: number
  /** Short stretches of these, which may be the name of an outlet. */
  readonly unknown: readonly string[]
}

const NOTHING: CreditLine = { credits: [], unexplained: 0, unknown: [] }
const only = (credit: Credit): CreditLine => ({ ...NOTHING, credits: [credit] })
const unexplained = (words: string): CreditLine => ({ ...NOTHING, unexplained: words.length })

const together = (parts: readonly CreditLine[]): CreditLine => ({
  credits: parts.flatMap((part) => part.credits),
  unexplained: parts.reduce((sum, part) => sum + part.unexplained, 0),
  unknown: parts.flatMap((part) => part.unknown),
})

const LONGEST = 160
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

/** Longest stretch beside a date that may be an outlet without looking like one, in code units. */
const LONGEST_UNKNOWN = 14

const bare = (text: string) => text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')

/** A piece under a label. What follows the first name or date in it is read as a piece of its own. */
function readLabelled(announced: Announced, text: string, quote: string, savedOn: string): CreditLine {
  const say = (tells: Credit['tells'], value: string, rest = ''): CreditLine => {
    const more = rest.trim() === '' ? NOTHING : readFree(rest, savedOn)
    if (value === '') return together([unexplained(text.trim()), more])
    return together([only({ tells, value, quote, told: 'label' }), more])
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
      return text.length > 40 ? unexplained(text) : NOTHING
  }
}

const TIME_OF_DAY = /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g
const REPORTER = /^(?:本[报報网]|\p{Script=Han}{2,8})?(?:记者|記者|通讯员)[\s　]*\p{Script=Han}/u

/** Who wrote it, in words like 记者 方力. */
const reportersOf = (words: string): string => (REPORTER.test(words) ? authorNames(words.replace(/^.*?(?=记者|記者|通讯员)/u, '')) : '')

/** `By Zoë Brandt in Merle, Merle Daily`: names, then perhaps an outlet. */
function readByline(words: string): CreditLine | null {
  const by = /^by\s+(.+)$/iu.exec(words)
  const parts = (by?.[1] ?? '').split(/,\s+/)
  const outletAt = parts.findIndex((part, i) => i > 0 && looksLikeOutlet(part))
  const named = outletAt === -1 ? parts : parts.slice(0, outletAt)
  const names = authorNames(named.join(', ').replace(/\s+in\s+\p{Lu}.*$/u, ''))
  if (!by || !looksLikeNames(names)) return null
  const outlet = parts[outletAt] ?? ''
  const author = only({ tells: 'author', value: names, quote: words, told: 'label' })
  return outlet === '' ? author : together([author, only({ tells: 'outlet', value: outlet, quote: words, told: 'form' })])
}

/** Words that say where a reader is or what the page offers, never who published it. */
const NO_OUTLET = /^(?:来自|发布于|IP属地|[\p{L}]{1,3}$|.*[，,!！?？])|\d{2}/u

/** Words without a label and without a date: names, an outlet by its form, or ornament. */
function readWords(text: string): CreditLine {
  const words = bare(text.replace(TIME_OF_DAY, ' '))
  if (words === '' || ORNAMENT.test(text)) return NOTHING
  const byline = readByline(words)
  if (byline) return byline
  const names = reportersOf(words)
  if (names !== '' && looksLikeNames(names)) return only({ tells: 'author', value: names, quote: words, told: 'label' })
  if (looksLikeOutlet(words)) return only({ tells: 'outlet', value: words, quote: words, told: 'form' })
  const mayBeOutlet = words.length <= LONGEST_UNKNOWN && !NO_OUTLET.test(words)
  return { ...unexplained(words), unknown: mayBeOutlet ? [words] : [] }
}

/** Longest piece that is a date told from today, as 3小时前, in code units. */
const LONGEST_AGO = 12

/** A piece without a label: a date with what stands around it, or words. */
function readFree(text: string, savedOn: string): CreditLine {
  const [date] = datesIn(text)
  if (date) {
    const dated = only({ tells: 'date', value: date.date, quote: text, told: 'form' })
    return together([dated, readWords(text.slice(0, date.start)), readWords(text.slice(date.end))])
  }
  const ago = text.length < LONGEST_AGO ? relativeDate(text, savedOn) : ''
  return ago === '' ? readWords(text) : only({ tells: 'date', value: ago, quote: text, told: 'form' })
}

/** A stretch beside a date that nothing explains is the outlet, when no other is named and it is the only one. */
function withUnknown(line: CreditLine): CreditLine {
  const [unknown, second] = line.unknown
  const tells = (what: Credit['tells']) => line.credits.some((credit) => credit.tells === what)
  if (unknown === undefined || second !== undefined || !tells('date') || tells('outlet')) return line
  const outlet: Credit = { tells: 'outlet', value: unknown, quote: unknown, told: 'place' }
  return { credits: [...line.credits, outlet], unexplained: line.unexplained - unknown.length, unknown: [] }
}

/** What a line says about the publication of an article, and how much of it says something else. */
function readLine(line: string, savedOn: string): CreditLine {
  const trimmed = line.trim().replace(/^[（(]\s*|\s*[）)]$/gu, '')
  if (trimmed.length > LONGEST) return unexplained(line)
  const pieces = piecesOf(trimmed).map(({ announced, text, quote }) =>
    announced === null ? readFree(text, savedOn) : readLabelled(announced, text, quote, savedOn),
  )
  return withUnknown(together(pieces))
}

/** A line, and the same with a tab wherever one element of a page ends and another begins. */
export interface CreditText {
  readonly text: string
  readonly pieces?: string | undefined
}

/** What a line tells, read whole or in pieces, whichever leaves less unexplained. */
export function readCreditLine({ text, pieces }: CreditText, savedOn = ''): CreditLine {
  const whole = readLine(text, savedOn)
  if (pieces === undefined || pieces === text) return whole
  const parted = readLine(pieces, savedOn)
  return parted.unexplained < whole.unexplained ||
    (parted.unexplained === whole.unexplained && parted.credits.length > whole.credits.length)
    ? parted
    : whole
}

/** Share of a line, and characters, that may be unexplained. */
const MOST_UNEXPLAINED = 0.3
const FEW_CHARACTERS = 6

/** Without any of these nothing in a line is a label, a date or a byline: looked for first, because few lines have one. */
const MAY_TELL = /[:：\d〇零]|[一二三四五六七八九]年|记者|記者|通讯员|[前昨今刚剛]|by\s|ago|yesterday|today/iu
/** The end of one sentence and the beginning of another. */
const SENTENCES = /[。！？；]\s*\S/u

/** The clock in the head of a portal. */
const TODAY = /今天是|今日是|现在是|当前时间/

/** Whether a line holds hardly anything but where, when and by whom an article was published. */
export function isCreditLine(line: CreditText): boolean {
  const { text } = line
  if (text.length > LONGEST || !MAY_TELL.test(text) || SENTENCES.test(text) || TODAY.test(text)) return false
  const { credits, unexplained } = readCreditLine(line)
  const strong = credits.some(({ tells, told }) => told === 'label' || tells === 'date' || tells === 'updated')
  return strong && unexplained <= Math.max(FEW_CHARACTERS, text.length * MOST_UNEXPLAINED)
}
