/** Signs and codes before a sum, the longer first where one begins with another. ISO 4217. */
export const CURRENCY_PREFIXES: readonly (readonly [prefix: string, code: string])[] = [
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['NZ$', 'NZD'],
  ['AU$', 'AUD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'CNY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['RMB', 'CNY'],
  ...['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'TWD', 'KRW', 'AUD', 'CAD', 'CHF', 'SGD', 'INR', 'RUB'].map(
    (code) => [code, code] as const,
  ),
]

/** Words after a sum, in lower case; codes as written. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'us dollars, u.s. dollars, american dollars, dollars, dollar, usd',
    GBP: 'pounds sterling, pounds, pound, gbp',
    EUR: 'euros, euro, eur',
    CNY: 'chinese yuan, yuan, renminbi, rmb, cny',
    JPY: 'japanese yen, yen, jpy',
    HKD: 'hong kong dollars, hk dollars, hkd',
    TWD: 'new taiwan dollars, taiwan dollars, twd',
    KRW: 'won, krw',
    INR: 'indian rupees, rupees, rupee, inr',
    RUB: 'rubles, roubles, ruble, rub',
    CHF: 'swiss francs, chf',
    AUD: 'australian dollars, aud',
    CAD: 'canadian dollars, cad',
    SGD: 'singapore dollars, sgd',
  }).flatMap(([code, words]) => words.split(', ').map((word) => [word, code] as const)),
)
