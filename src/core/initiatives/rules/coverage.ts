import type { Candidate, InitiativeRule } from '#core/initiatives/rule'

const COVERAGE = '全覆盖'
/** What stands before the thing covered. */
const OPENERS = /.*(?:实现|达到|推进|推动|力争|确保|完成|形成|基本|对|了|为|[0-9](?:多|余)?[个家项所处条名座]|[，；：。、])/s
const LONGEST = 24
const SHORTEST_THING = 2

/** 省级特色小镇党建工作全覆盖: a target of reaching all there are. */
export const coverage: InitiativeRule = {
  id: 'coverage',
  find: (text, sentence) => {
    const found: Candidate[] = []
    for (let at = text.indexOf(COVERAGE, sentence.start); at !== -1 && at < sentence.end; at = text.indexOf(COVERAGE, at + 1)) {
      const window = text.slice(Math.max(sentence.start, at - LONGEST), at)
      const start = at - window.length + (OPENERS.exec(window)?.[0].length ?? 0)
      if (at - start < SHORTEST_THING) continue
      found.push({
        start,
        end: at + COVERAGE.length,
        type: 'coverage-target',
        certainty: 'likely',
        rules: ['coverage'],
        weight: 75,
        from: start,
      })
    }
    return found
  },
}
