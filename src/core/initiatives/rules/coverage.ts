import type { Candidate, InitiativeRule } from '#core/initiatives/rule'

const COVERAGE = '全覆盖'
const LONGEST = 30
const SHORTEST_THING = 2
/** What stands before the thing covered. */
const OPENERS = '实现 达到 推进 推动 力争 确保 完成 形成 基本 对'.split(' ')
const COUNT_ENDS = '个家项所处条名座类'
const BREAKS = '，；：。、！？,;:'

/** Opening bracket of the one closed at `at`; `at` when it is none. */
function overBracket(text: string, at: number, least: number): number {
  const opener = { '）': '（', ')': '(' }[text.charAt(at)]
  const open = opener ? text.lastIndexOf(opener, at) : -1
  return open > least ? open : at
}

const isCountEnd = (text: string, at: number) => COUNT_ENDS.includes(text.charAt(at)) && /[0-9多余几百千万]/.test(text.charAt(at - 1))

/** Where the name of what is covered begins. */
function startOfThing(text: string, coverage: number, least: number): number {
  let at = coverage
  while (at > Math.max(least, coverage - LONGEST)) {
    const before = overBracket(text, at - 1, least)
    const char = text.charAt(before)
    if (BREAKS.includes(char) || char === '了' || isCountEnd(text, before)) break
    if (OPENERS.some((word) => text.startsWith(word, at - word.length))) break
    at = before
  }
  return at
}

/** 省级特色小镇党建工作全覆盖: a target of reaching all there are. */
export const coverage: InitiativeRule = {
  id: 'coverage',
  find: (text, sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    const found: Candidate[] = []
    for (let at = words.indexOf(COVERAGE); at !== -1; at = words.indexOf(COVERAGE, at + 1)) {
      const end = sentence.start + at + COVERAGE.length
      const start = startOfThing(text, sentence.start + at, sentence.start)
      if (end - start < COVERAGE.length + SHORTEST_THING) continue
      found.push({ start, end, type: 'coverage-target', certainty: 'likely', rules: ['coverage'], weight: 75, from: start })
    }
    return found
  },
}
