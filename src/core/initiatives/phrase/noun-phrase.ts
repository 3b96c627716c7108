import { verbAt } from '#core/initiatives/phrase/action-verb'
import { countLength } from '#core/initiatives/phrase/count'
import type { Head } from '#core/initiatives/phrase/head'
import { type HeadRun, headRunAt, JOINS } from '#core/initiatives/phrase/head-run'
import { isSpecific } from '#core/initiatives/phrase/specific'
import type { InitiativeType } from '#core/model/initiative-attributes'

/** What may be a name without quotation marks. */
export interface NounPhrase extends HeadRun {
  /** Length of （试行）, （2024—2026年） after the head, which belongs to the name of a document. */
  readonly aside: number
}

/** 4500万元|建设|污水管网改造项目: what the money does is not part of the name. */
const SPENT_ON = ['建设', '实施', '开展', '推进', '新建']
/** After the head of a document. */
const ASIDE = /^[（(](?:试行|暂行|修订|草案|征求意见稿|[0-9]{4}[^（）()]{0,8})[）)]/
const LONGEST_ASIDE = 20
/** What documents are about is in their name: 加强…的意见. */
const ABOUT = /^(?:关于|加强|推进|促进|规范|支持|做好|深化|进一步|鼓励|加快|优化|完善|扶持|推动|引导)/
/** Types whose names run over 、: 影像、心电诊断中心. Elsewhere it separates things done. */
const RUNNING_ON: readonly InitiativeType[] = ['policy-document', 'mechanism', 'service-centre', 'accountability-mechanism']
const IN_BRACKETS = /[（(][^、]*、[^）)]*[）)]/

/** Where the name begins after a count, and after what is done with the money. */
function afterCount(text: string, start: number, end: number): number {
  const at = start + countLength(text, start, end)
  const verb = at > start ? SPENT_ON.find((word) => text.startsWith(word, at)) : undefined
  return at + (verb?.length ?? 0)
}

/** 清理坡岸、桥堍垃圾等活动, 完善网络、健全机制: not a name but a list of what is done. */
function isList(words: string, { type }: Head): boolean {
  if (words.includes('等')) return true
  if (!words.includes('、')) return false
  const running = RUNNING_ON.includes(type) || IN_BRACKETS.test(words)
  return !running || words.split('、').some((part) => verbAt(part, 0, part.length) !== null)
}

/** The name without what only describes it: 总规模10亿元的人才基金 → 人才基金; `null` for 有追责的体制机制, where nothing is left to tell it by. */
function withoutDescription(text: string, run: HeadRun): HeadRun | null {
  const words = text.slice(run.start, run.end)
  const de = words.lastIndexOf('的')
  if (de === -1 || (run.head.type === 'policy-document' && ABOUT.test(words))) return run
  const rest = { ...run, start: run.start + de + 1 }
  return rest.end - rest.start > run.head.word.length && isSpecific(text, rest) ? rest : null
}

function asideLength(text: string, { end: at, head }: HeadRun, end: number): number {
  if (head.type !== 'policy-document') return 0
  return ASIDE.exec(text.slice(at, Math.min(end, at + LONGEST_ASIDE)))?.[0].length ?? 0
}

/**
 * The name that begins at `start` or after a count and a description that stand there. `null` when none ends in a head before the
 * clause turns to something else.
 */
export function nounPhraseAt(text: string, start: number, end: number): NounPhrase | null {
  const from = afterCount(text, start, end)
  const run = JOINS.includes(text.charAt(from)) ? null : headRunAt(text, from, end)
  if (!run || isList(text.slice(from, run.end), run.head) || text.charAt(run.end) === '“') return null
  const name = withoutDescription(text, run)
  return name && { ...name, aside: asideLength(text, run, end) }
}
