import { AFTER_QUOTATION, ENDS_THERE } from '#core/initiatives/lexicon/after-quotation'
import { verbAt } from '#core/initiatives/phrase/action-verb'
import { type Head, headEndingAt } from '#core/initiatives/phrase/head'
import { goesOn } from '#core/initiatives/phrase/head-run'
import { LexiconIndex } from '#core/initiatives/phrase/lexicon-index'

/** How far after the closing mark a head may end, how far a plain one may stand from it, and a second head from the first. */
const REACH = 16
const PLAIN_REACH = 4
const LONGEST_STEP = 4
/** Marks, words of their own and counts: what follows them does not belong to the name. */
const PARTING = '，。；：！？、,;:!?“”《》（）() \n听的等为是在对把将让被和与及0123456789'

const nouns = new LexiconIndex(AFTER_QUOTATION)
/** Most characters between the marks and a noun of two or more: “红色管家”上门服务. One of a single character stands right after them. */
const NOUN_REACH = 2
/** How much after the head is read for what is only spoken of. */
const LONGEST_SPOKEN = 6

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

/** A noun that ends a name only after marks of quotation: “首席服务员”制, “双整”工作. */
function nounAfter(text: string, at: number, end: number): HeadAfter | null {
  for (let to = at; to <= Math.min(end, at + NOUN_REACH); to++) {
    if (to > at && (PARTING.includes(text.charAt(to - 1)) || verbAt(text, to - 1, end))) return null
    const noun = nouns.startingAt(text, to, end)
    if (!noun || (to > at && noun.word.length === 1)) continue
    const last = to + noun.word.length
    if (ENDS_THERE.test(text.slice(last, Math.min(end, last + 1))))
      return { head: { word: noun.word, type: noun.value, strong: false }, end: last }
  }
  return null
}

/** “…”的志愿服务活动: after 的 only a head that needs no more. */
function headAfterDe(text: string, at: number, end: number): HeadAfter | null {
  const found = text.charAt(at) === '的' ? lexiconHeadAfter(text, at + 1, end) : null
  return found?.head.strong ? found : null
}

/** What the quotation is said to be when it is no name: “…”系统治理的思路. */
const SPOKEN_OF = /^的?(?:工作|发展|总体|治理)?(?:思路|理念|原则|要求|精神|目标|方针|导向|格局)/

/** The noun by which a quotation that ends at `at` is named: “…”帮扶机制, “…”制, “…”的志愿服务活动. */
export function headAfter(text: string, at: number, end: number): HeadAfter | null {
  const found = lexiconHeadAfter(text, at, end) ?? nounAfter(text, at, end) ?? headAfterDe(text, at, end)
  return found && !SPOKEN_OF.test(text.slice(found.end, Math.min(end, found.end + LONGEST_SPOKEN))) ? found : null
}

/** The last of the nouns that end names anywhere: “…”帮扶机制. */
function lexiconHeadAfter(text: string, at: number, end: number): HeadAfter | null {
  const limit = Math.min(end, at + REACH)
  let found: HeadAfter | null = null
  for (let to = at; to < limit; to++) {
    if (PARTING.includes(text.charAt(to)) || isVerb(text, to, at, limit) || (found && to - found.end >= LONGEST_STEP)) break
    const head = headEndingAt(text, to + 1, at)
    if (head && isNear(head, to + 1 - at) && !goesOn(text, to + 1, limit)) found = { head, end: to + 1 }
  }
  return found
}
