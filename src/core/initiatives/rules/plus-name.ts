import { verbBefore } from '#core/initiatives/phrase/action-verb'
import { headAfter } from '#core/initiatives/phrase/head-after'
import { quotationsIn } from '#core/initiatives/phrase/quotations'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'

const PLUS = /[+＋]/

/** “协会+企业”: a way of working that puts two things together; the head after it belongs to the name. */
export const plusName: InitiativeRule = {
  id: 'plus-name',
  find: (text, sentence) =>
    quotationsIn(text, sentence).flatMap((quote): Candidate[] => {
      if (!PLUS.test(text.slice(quote.start, quote.end))) return []
      if (headAfter(text, quote.end, sentence.end)) return []
      return [
        {
          ...quote,
          type: 'model',
          certainty: 'likely',
          rules: ['plus-name'],
          weight: 84,
          from: verbBefore(text, quote.start, sentence.start)?.from ?? quote.start,
        },
      ]
    }),
}
