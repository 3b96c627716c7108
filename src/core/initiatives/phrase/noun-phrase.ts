import { CONTINUATIONS, GENERIC_MODIFIERS, NO_STOPS, STOPS } from '#core/initiatives/lexicon/modifiers'
import { closerOf } from '#core/initiatives/outline/marks'
import { verbAt } from '#core/initiatives/phrase/action-verb'
import { countLength } from '#core/initiatives/phrase/count'
import { type Head, headEndingAt } from '#core/initiatives/phrase/head'
import { wordIndex } from '#core/initiatives/phrase/lexicon-index'
import type { InitiativeType } from '#core/model/initiative-attributes'
import type { Span } from '#core/model/span'

/** A stretch that ends in a head. */
export interface NounPhrase extends Span {
  readonly head: Head
  /** Length of （试行）, （2024—2026年） after the head, which belongs to the name of a document. */
  readonly aside?: number
}

/** Longest name without quotation marks, and how far a second head may follow the first: 行动 → 行动实施方案. */
const LONGEST = 40
const LONGEST_STEP = 5
const BREAKS = '，。；：！？,;:!?“”「」『』《》\n'
const JOINS = '、和与及或'

const generic = new Set(GENERIC_MODIFIERS)
const continuations = wordIndex(CONTINUATIONS)
const stops = wordIndex(STOPS)
const noStops = wordIndex(NO_STOPS)

const isIn = (set: string, char: string) => char !== '' && set.includes(char)
const isDigit = (char: string) => char >= '0' && char <= '9'

/** Where a name that begins at `start` can no longer go on. */
function stopsAt(text: string, at: number, end: number, headFound: boolean): boolean {
  const char = text.charAt(at)
  if (isIn(BREAKS, char) || isStop(text, at, end)) return true
  if (headFound) return isIn(JOINS, char) || isDigit(char) || char === '的'
  return isIn(JOINS, char) && isDigit(text.charAt(at + 1))
}

/** 就 stops a name, but not in 就业. */
const isStop = (text: string, at: number, end: number): boolean =>
  stops.startingAt(text, at, end) !== null && !noStops.startingAt(text, at, end) && !noStops.startingAt(text, at - 1, end)

/** The last head of the stretch from `start`, heads that follow each other closely taken as one. */
function lastHead(text: string, start: number, end: number): NounPhrase | null {
  let found: NounPhrase | null = null
  const limit = Math.min(end, start + LONGEST)
  for (let at = start; at < limit; at++) {
    if (stopsAt(text, at, limit, found !== null) || (found && at - found.end >= LONGEST_STEP)) break
    const closer = closerOf(text, at, limit)
    if (closer > at) at = closer
    const head = headEndingAt(text, at + 1, start)
    if (head && !goesOn(text, at + 1, limit)) found = { start, end: at + 1, head: joined(found, head, at + 1) }
  }
  return found
}

/** 述职评议|考核: a plain head right after a strong one says no less. */
function joined(before: NounPhrase | null, head: Head, end: number): Head {
  return before?.head.strong && before.end === end - head.word.length ? { ...head, strong: true } : head
}

/** Whether the word goes on after a head, so that it is none. A head that begins there is another matter: 行动|方案. */
const goesOn = (text: string, at: number, end: number): boolean => continuations.startingAt(text, at, end) !== null

const generals = wordIndex(GENERIC_MODIFIERS)

/** Whether `modifier` is made of words that say little: 配套 + 管理. */
function isGeneral(modifier: string): boolean {
  let at = 0
  while (at < modifier.length) {
    const word = generals.startingAt(modifier, at, modifier.length)
    if (!word) return false
    at += word.word.length
  }
  return true
}

/** Whether what stands before the head says which one it is. */
export function isSpecific(text: string, { start, end, head }: NounPhrase): boolean {
  const modifier = text.slice(start, end - head.word.length)
  if (modifier.endsWith('的') && !head.strong) return false
  const core = modifier.replace(/^(?:全省|全市|全县|全国|全镇|全区|各地|各级)/, '')
  if (core.length >= 2 && !isGeneral(core)) return true
  // A long head says it by itself unless it is as general: 志愿服务队, but not 工作机制.
  return head.strong && head.word.length >= 4 && !generic.has(head.word.slice(0, 2))
}

/** The name without what only describes it: 总规模10亿元的人才基金 → 人才基金. */
function withoutDescription(text: string, phrase: NounPhrase): NounPhrase {
  const words = text.slice(phrase.start, phrase.end)
  const de = words.lastIndexOf('的')
  if (de === -1) return phrase
  const rest = { ...phrase, start: phrase.start + de + 1 }
  return rest.end - rest.start > phrase.head.word.length && isSpecific(text, rest) ? rest : phrase
}

/** After the head of a document. */
const ASIDE = /^[（(](?:试行|暂行|修订|草案|征求意见稿|[0-9]{4}[^（）()]{0,8})[）)]/
const LONGEST_ASIDE = 20

/** Types whose names run over 、: 影像、心电诊断中心. Elsewhere it separates things done. */
const RUNNING_ON: readonly InitiativeType[] = ['policy-document', 'mechanism', 'service-centre', 'accountability-mechanism']

/** 清理坡岸、桥堍垃圾等活动, 完善网络、健全机制: not a name but a list of what is done. */
const isList = (words: string, { type }: Head) =>
  (/、(?=.)/.test(words) && words.split('、').some((part) => verbAt(part, 0, part.length) !== null)) ||
  words.includes('等') ||
  (words.includes('、') && !RUNNING_ON.includes(type) && !/[（(].*、.*[）)]/.test(words))

/** 加强…的意见 is one name: documents keep what they are about. */
const isAboutSomething = (words: string) =>
  /^(?:关于|加强|推进|促进|规范|支持|做好|深化|进一步|鼓励|加快|优化|完善|扶持|推动|引导)/.test(words)

/** 4500万元|建设|污水管网改造项目: what the money does is not part of the name. */
const SPENT_ON = ['建设', '实施', '开展', '推进', '新建']

function afterCount(text: string, start: number, end: number): number {
  const at = start + countLength(text, start, end)
  const verb = at > start ? SPENT_ON.find((word) => text.startsWith(word, at)) : undefined
  return at + (verb?.length ?? 0)
}

/**
 * The name that begins at `start` or after a count and a description that stand there. `null` when none ends in a head before the
 * clause turns to something else.
 */
export function nounPhraseAt(text: string, start: number, end: number): NounPhrase | null {
  const from = afterCount(text, start, end)
  const phrase = isIn(JOINS, text.charAt(from)) ? null : lastHead(text, from, end)
  if (!phrase || isList(text.slice(from, phrase.end), phrase.head) || text.charAt(phrase.end) === '“') return null
  if (phrase.head.type !== 'policy-document') return withoutDescription(text, phrase)
  const document = isAboutSomething(text.slice(from, phrase.end)) ? phrase : withoutDescription(text, phrase)
  return { ...document, aside: ASIDE.exec(text.slice(phrase.end, Math.min(end, phrase.end + LONGEST_ASIDE)))?.[0].length ?? 0 }
}
