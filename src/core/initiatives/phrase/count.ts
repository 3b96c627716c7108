/** Digits, numerals in words, scales and hedges, then up to three characters of a classifier. */
const COUNT =
  /^(?:近|约|超过?|逾|共|累计|总(?:投资|规模|额)?|达|首批)?(?:[0-9０-９][0-9０-９.,，]*(?:[～~—–-][0-9]+)?(?:[十百千万亿])*|[两一二三四五六七八九十百千万几数]{1,6})(?:余|多|来)?(?:[十百千万亿]{1,2})?(?:余|多)?(?:个|家|名|项|支|条|座|处|所|间|场次|场|期|次|批|套|份|本|件|户|位|队|辆|台|门|类|部|张|片|块|亩|公里|人次|人|元|美元|多)?/

/** Length of the count that begins at `at`: 36条, 10多项, 3.9万家; 0 when there is none. */
export function countLength(text: string, at: number, end: number): number {
  return COUNT.exec(text.slice(at, Math.min(end, at + 20)))?.[0].length ?? 0
}

/** Whether something is counted right after `at`: 活动469场. */
export const isCounted = (text: string, at: number, end: number): boolean =>
  /^(?:近|约|超过?|逾|共|累计|达)?[0-9]/.test(text.slice(at, Math.min(end, at + 4)))
