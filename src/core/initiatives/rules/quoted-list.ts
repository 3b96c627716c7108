import { verbBefore } from '#core/initiatives/phrase/action-verb'
import { headEndingAt, typeByCues } from '#core/initiatives/phrase/head'
import { quotationsIn } from '#core/initiatives/phrase/quotations'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { InitiativeType } from '#core/model/initiative-attributes'
import type { Span } from '#core/model/span'

const BETWEEN = /^[、和与及]?$/
const PLUS = /[+＋]/
const REACH = 14
const MANNERS = /^等[^，。；：、“”]{0,6}(?:方式|形式|做法|举措|载体|途径|品牌|维度)/

/** Quotations in a row, with nothing but 、 or 和 between. */
function rows(text: string, quotes: readonly Span[]): Span[][] {
  const found: Span[][] = []
  for (const quote of quotes) {
    const last = found.at(-1)
    const previous = last?.at(-1)
    if (last && previous && BETWEEN.test(text.slice(previous.end, quote.start))) last.push(quote)
    else found.push([quote])
  }
  return found
}

/** The type that 等行动 gives to all of a row, or the one that a name of the row has by its own words. */
function typeOf(text: string, row: readonly Span[], end: number, limit: number): InitiativeType | null {
  const after = text.slice(end, Math.min(limit, end + REACH))
  const own = row.map((quote) => headEndingAt(text, quote.end - 1, quote.start + 1)).find((head) => head !== null)
  if (MANNERS.test(after)) return row.some((quote) => PLUS.test(text.slice(quote.start, quote.end))) ? 'model' : (own?.type ?? 'mechanism')
  if (!after.startsWith('等')) return null
  for (let at = end + 1; at <= Math.min(limit, end + REACH); at++) {
    if ('，。；：、'.includes(text.charAt(at - 1))) break
    const head = headEndingAt(text, at, end + 1)
    if (head) return head.type
  }
  return null
}

/** “…”“…”等行动: each quotation is a name, and what sums them up says of what type. */
export const quotedList: InitiativeRule = {
  id: 'quoted-list',
  find: (text, sentence) =>
    rows(text, quotationsIn(text, sentence)).flatMap((row): Candidate[] => {
      const last = row.at(-1)
      const type = last ? typeOf(text, row, last.end, sentence.end) : null
      const first = row[0]?.start ?? sentence.start
      const from = verbBefore(text, first, sentence.start)?.from ?? first
      if (!type) return []
      return row.map((quote) => {
        const name = text.slice(quote.start, quote.end)
        return { ...quote, type: typeByCues(name, type), certainty: 'likely', rules: ['quoted-list'], weight: 85, from }
      })
    }),
}
