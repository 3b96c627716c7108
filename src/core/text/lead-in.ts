/** Ends of clauses. A full stop or a comma between digits is none. */
const CLAUSE_END = /[，。；！？、;!?\n]|[,.](?=\s)/

/** A letter or digit of a script that sets spaces between words. */
const IN_WORD = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u

/**
 * The last words before a quote, from the clause it stands in: what stands before them is not needed to understand it.
 * @param prefix the characters before the quote
 * @param isCut whether the text goes on before them: then a word that they may begin in the middle of is left out
 */
export function leadIn(prefix: string, isCut: boolean): string {
  const clause = prefix.split(CLAUSE_END).at(-1) ?? ''
  const halfWord = isCut && clause === prefix && IN_WORD.test(clause) ? /^\S*\s/ : /^\s+/
  return clause.replace(halfWord, '')
}
