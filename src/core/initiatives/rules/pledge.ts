import type { Sentence } from '#core/initiatives/outline/passages'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { Span } from '#core/model/span'

/** What somebody says will be done. 承诺书, 承诺制 and 承诺的 are nouns; 郑重承诺 and 公开承诺 are not. */
const PLEDGE = /(?:公开|郑重|庄严|集体|共同|联合)?(?:作出承诺|承诺)(?![书制的践兑会事卡墙]|兑现|落实)[：:，]?/g
/** Something will be done by a date, in a number, or to somebody. */
const SAYS_WHAT = /[0-9一二三四五六七八九十]|年底|月底|期限|[不将为对向按]/
const CLAUSE_END = /[，。；：！？,;:.\s]+$/u
const SHORTEST = 5
const LONGEST = 40

function promised(text: string, clause: Span, sentence: Sentence): Candidate[] {
  return [...text.slice(clause.start, clause.end).matchAll(PLEDGE)].flatMap(({ 0: verb, index }): Candidate[] => {
    const from = clause.start + index
    const start = from + verb.length
    // 承诺：what is promised stands in the next clause.
    const own = sentence.clauses.find((each) => start >= each.start && start < each.end) ?? clause
    const words = text.slice(start, Math.min(own.end, start + LONGEST)).replace(CLAUSE_END, '')
    if (words.length < SHORTEST || !SAYS_WHAT.test(words)) return []
    return [{ start, end: start + words.length, type: 'public-pledge', certainty: 'likely', rules: ['pledge'], weight: 48, from }]
  })
}

/** 县政府承诺年底前新增学位3000个: a pledge without a name is what is promised. */
export const pledge: InitiativeRule = {
  id: 'pledge',
  find: (text, sentence) => sentence.clauses.flatMap((clause) => promised(text, clause, sentence)),
}
