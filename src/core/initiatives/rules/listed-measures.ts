import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { Span } from '#core/model/span'

/** A、B、C……一个个扎实举措: the words that say that what was listed is what was done. */
const SUMMARY =
  /^(?:…{1,2}|\.{3,6}|等)?(?:[，—\s]*(?:一个个|一项项|一件件|一系列|一条条|一场场)[^，。；、]{0,8}|[^，。；、]{0,4})(?:举措|措施|实招|硬招|招数|做法)/u
const LONGEST_SUMMARY = 20
const ITEM = /^\p{Script=Han}{3,10}$/u
const LEAST_ITEMS = 3
const MOST_ITEMS = 8

/** Items joined by 、 from `start` to the first other mark. */
function itemsFrom(text: string, { start, end }: Span): Span[] {
  const items: Span[] = []
  let from = start
  for (let at = start; at <= end && items.length < MOST_ITEMS; at++) {
    const char = at === end ? '' : text.charAt(at)
    const ends = char === '…' || char === '等' || char === '，' || char === ''
    if (char !== '、' && !ends) continue
    items.push({ start: from, end: at })
    from = at + 1
    if (ends) break
  }
  return items
}

/** 集中排查、党性体检、民主评议……一个个扎实举措: short things named one after the other at the head of a sentence and summed up as measures. */
export const listedMeasures: InitiativeRule = {
  id: 'listed-measures',
  find: (text, sentence) => {
    const items = itemsFrom(text, sentence)
    const last = items.at(-1)
    if (!last || items.length < LEAST_ITEMS || !items.every(({ start, end }) => ITEM.test(text.slice(start, end)))) return []
    if (!SUMMARY.test(text.slice(last.end, Math.min(sentence.end, last.end + LONGEST_SUMMARY)))) return []
    return items.map(
      (item): Candidate => ({ ...item, type: 'mechanism', certainty: 'likely', rules: ['listed-measures'], weight: 65, from: item.start }),
    )
  },
}
