/** Digits and letters that name a thing although the letters could be a unit: sources of a pattern. */
export const MODELS = '[2-6]G|[1-4]D|[248]K|[34]S|[3-5]A|3C|2[BC]|6S|5S|7S|1080[pP]|720[pP]|4K|8K|24K|18K|3Q|5V5|1V1'

/** Letters before a number that make it a sum or a comparison, not a name. */
export const QUANTITY_PREFIXES: ReadonlySet<string> = new Set(
  'RMB CNY USD HKD EUR GBP JPY KRW TWD AUD CAD CHF SGD US HK NT NZ AU CA SG RS EUROS'.split(' '),
)
