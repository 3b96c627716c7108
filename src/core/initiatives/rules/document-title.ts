import { verbBefore } from '#core/initiatives/phrase/action-verb'
import { headEndingAt } from '#core/initiatives/phrase/head'
import { quotationsIn } from '#core/initiatives/phrase/quotations'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { InitiativeType } from '#core/model/initiative-attributes'
import type { Span } from '#core/model/span'

/** (试行), （2024—2026年） after the words that say what it is. */
const ASIDE = /[（(][^（）()]{1,16}[）)]$/
/** Newspapers, programmes and books. */
const PUBLICATION = /(?:日报|晚报|时报|早报|周刊|杂志|月刊|新闻联播|电视剧|电影|纪录片|歌|传|记|志|颂|赋|之歌)$/
/** Documents by which something is promised, or governed by the people themselves. */
const TYPES: readonly (readonly [RegExp, InitiativeType])[] = [
  [/(?:倡议书|承诺书|倡议|宣言|公约|公开信)$/, 'public-pledge'],
  [/(?:村规民约|居民公约)$/, 'self-governance'],
  [/(?:责任书|责任状)$/, 'accountability-mechanism'],
]
/** What makes a document of a title whose words do not say so. */
const DOCUMENT_VERBS = new Set(['policy-document', 'public-pledge'])
const LAW = /(?:法|条例|规定|通知|决定|计划|规划|要点|实施意见|清单|目录|标准|规范|指南|手册|公告|声明|协定|备忘录|报告)$/
const ENGLISH_DOCUMENT = /(?:Guidelines?|Plan|Strategy|Act|Framework|Rules|Code)\b/

/** A chain of titles shares the verb before the first. */
function startOfChain(text: string, at: number, start: number): number {
  let from = at
  while (from > start && '》、和及与'.includes(text.charAt(from - 1))) {
    const open = text.lastIndexOf('《', from - 1)
    if (open < start || from - open > 80) break
    from = open
  }
  return from
}

function typeOf(text: string, title: Span, sentence: Span): { type: InitiativeType; sure: boolean; from: number } | null {
  const words = text.slice(title.start + 1, title.end - 1)
  const name = words.replace(ASIDE, '')
  if (PUBLICATION.test(name)) return null
  const before = verbBefore(text, startOfChain(text, title.start, sentence.start), sentence.start)
  const from = before?.from ?? title.start
  const special = TYPES.find(([pattern]) => pattern.test(name))
  if (special) return { type: special[1], sure: true, from }
  const head = headEndingAt(name, name.length, 0)
  const isDocument =
    LAW.test(name) || ENGLISH_DOCUMENT.test(name) || head?.type === 'policy-document' || (head?.type === 'campaign' && /计划$/.test(name))
  const issued = before !== null && DOCUMENT_VERBS.has(before.verb.makes)
  // A short form such as 《意见》 is named only after its document: it is a further mention, not a name.
  if (name.length <= 4 && !issued) return null
  return isDocument || issued ? { type: 'policy-document', sure: isDocument, from } : null
}

/** 《…意见》: a document, by the words its title ends in or by the verb that issues it. */
export const documentTitle: InitiativeRule = {
  id: 'document-title',
  find: (text, sentence) =>
    quotationsIn(text, sentence, '《').flatMap((title): Candidate[] => {
      const found = typeOf(text, title, sentence)
      if (!found) return []
      return [
        { ...title, type: found.type, certainty: found.sure ? 'sure' : 'likely', rules: ['document-title'], weight: 100, from: found.from },
      ]
    }),
}
