import { verbAt } from '#core/initiatives/phrase/action-verb'
import { type Head, headEndingAt } from '#core/initiatives/phrase/head'
import { goesOn } from '#core/initiatives/phrase/head-run'

/** How far after the closing mark a head may end, how far a plain one may stand from it, and a second head from the first. */
const REACH = 16
const PLAIN_REACH = 4
const LONGEST_STEP = 4
/** Marks, words of their own and counts: what follows them does not belong to the name. */
const PARTING = '，。；：！？、,;:!?“”《》（）() \n的等为是在对把将让被和与及0123456789'

export interface HeadAfter {
  readonly head: Head
  /** Offset after the head. */
  readonly end: number
}

/** A plain head belongs to the quotation only when little stands between. */
const isNear = (head: Head, reach: number) => head.strong || reach - head.word.length <= PLAIN_REACH

/** A verb begins at `at` and no head does that sounds like it: 创建 in 创建活动. */
const isVerb = (text: string, at: number, start: number, end: number) =>
  verbAt(text, at, end) !== null && !headEndingAt(text, Math.min(end, at + 2), start)

/** The head that follows a quotation which ends at `at`: “…”帮扶机制. */
export function headAfter(text: string, at: number, end: number): HeadAfter | null {
  const limit = Math.min(end, at + REACH)
  let found: HeadAfter | null = null
  for (let to = at; to < limit; to++) {
    if (PARTING.includes(text.charAt(to)) || isVerb(text, to, at, limit) || (found && to - found.end >= LONGEST_STEP)) break
    const head = headEndingAt(text, to + 1, at)
    if (head && isNear(head, to + 1 - at) && !goesOn(text, to + 1, limit)) found = { head, end: to + 1 }
  }
  return found
}
