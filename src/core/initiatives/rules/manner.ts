import { headEndingAt, typeByCues } from '#core/initiatives/phrase/head'
import { wordIndex } from '#core/initiatives/phrase/lexicon-index'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { InitiativeType } from '#core/model/initiative-attributes'

const OPENERS = wordIndex(['以', '采取', '采用', '通过'])
const ENDS = ['的形式', '形式', '的方式', '方式']
const LONGEST = 14
/** Ways that are an institution by themselves, however they are named. */
const INSTITUTIONS: readonly InitiativeType[] = ['accountability-mechanism', 'training-format', 'training-system', 'self-governance']

function candidate(text: string, opener: string, at: number, end: number): Candidate | null {
  const start = at + opener.length
  const window = text.slice(start, Math.min(end, start + LONGEST))
  const ending = ENDS.find((words) => window.includes(words))
  const length = ending ? window.indexOf(ending) : -1
  if (!ending || length < 2 || /[、，“”]/.test(window.slice(0, length))) return null
  const head = headEndingAt(text, start + length, start)
  const type = head && typeByCues(window.slice(0, length), head.type)
  if (!type || !INSTITUTIONS.includes(type)) return null
  return { start, end: start + length + ending.length, type, certainty: 'likely', rules: ['manner'], weight: 50, from: start }
}

/** 以述职汇报的形式: a way of doing that is an institution. */
export const manner: InitiativeRule = {
  id: 'manner',
  find: (text, sentence) => {
    const found: Candidate[] = []
    for (let at = sentence.start; at < sentence.end; at++) {
      const opener = OPENERS.startingAt(text, at, sentence.end)?.word
      const named = opener ? candidate(text, opener, at, sentence.end) : null
      if (named) found.push(named)
    }
    return found
  },
}
