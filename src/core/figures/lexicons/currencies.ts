export interface CurrencyGroup {
  /** ISO 4217. */
  readonly code: string
  /** Written after the number. */
  readonly words: string
  /** Written before the number; signs and letters stay with the figure, names (人民币) stand outside it when a unit follows. */
  readonly prefixes: string
}

const currency = (code: string, words: string, prefixes: string): CurrencyGroup => ({ code, words, prefixes })

export const CURRENCIES: readonly CurrencyGroup[] = [
  currency(
    'CNY',
    '元 块 圆 元钱 块钱 元整 圆整 元正 圆正 元人民币 人民币 人民币元 毛 角 毛钱 角钱 分钱 角整 CNY RMB',
    '人民币 ¥ CNY RMB CN¥',
  ),
  currency('USD', '美元 美圆 美金 美分 美刀 USD', '美元 美金 $ US$ USD'),
  currency('EUR', '欧元 元欧元 EUR', '欧元 € EUR'),
  currency('GBP', '英镑 便士 GBP', '英镑 £ GBP'),
  currency('JPY', '日元 日圆 日币 日本钱 JPY', '日元 JPY¥ JP¥ JPY'),
  currency('HKD', '港元 港币 港圆 元港币 HKD', '港元 港币 HK$ HKD'),
  currency('TWD', '新台币 台币 元新台币 TWD', '新台币 台币 NT$ TWD'),
  currency('MOP', '澳门元 澳门币 MOP', '澳门元 澳门币 MOP'),
  currency('KRW', '韩元 韩圆 韩币 KRW', '韩元 ₩ KRW'),
  currency('AUD', '澳元 澳大利亚元 澳币 AUD', '澳元 A$ AU$ AUD'),
  currency('CAD', '加元 加拿大元 加币 CAD', '加元 C$ CA$ CAD'),
  currency('NZD', '新西兰元 纽元 NZD', '新西兰元 NZ$ NZD'),
  currency('SGD', '新加坡元 新元 新币 SGD', '新加坡元 S$ SGD'),
  currency('CHF', '瑞士法郎 瑞郎 CHF', '瑞士法郎 CHF'),
  currency('SEK', '瑞典克朗 SEK', 'SEK'),
  currency('NOK', '挪威克朗 NOK', 'NOK'),
  currency('DKK', '丹麦克朗 DKK', 'DKK'),
  currency('RUB', '卢布 俄罗斯卢布 RUB', '₽ RUB'),
  currency('INR', '印度卢比 卢比 印度卢布 INR', '₹ INR'),
  currency('THB', '泰铢 THB', '泰铢 ฿ THB'),
  currency('VND', '越南盾 VND', '₫ VND'),
  currency('IDR', '印尼盾 印尼卢比 IDR', 'IDR'),
  currency('MYR', '林吉特 马币 马来西亚林吉特 令吉 MYR', 'RM MYR'),
  currency('PHP', '菲律宾比索 PHP', '₱ PHP'),
  currency('MXN', '墨西哥比索 MXN', 'MXN'),
  currency('BRL', '巴西雷亚尔 雷亚尔 BRL', 'R$ BRL'),
  currency('ZAR', '南非兰特 兰特 ZAR', 'ZAR'),
  currency('TRY', '土耳其里拉 里拉 TRY', '₺ TRY'),
  currency('KZT', '坚戈 KZT', '₸ KZT'),
  currency('AED', '迪拉姆 阿联酋迪拉姆 AED', 'AED'),
  currency('SAR', '沙特里亚尔 里亚尔 SAR', 'SAR'),
  currency('ILS', '谢克尔 ILS', '₪ ILS'),
  currency('EGP', '埃及镑 EGP', 'EGP'),
  currency('NGN', '奈拉 尼日利亚奈拉 NGN', '₦ NGN'),
  currency('KES', '肯尼亚先令 KES', 'KES'),
  currency('PKR', '巴基斯坦卢比 PKR', 'PKR'),
  currency('BDT', '塔卡 孟加拉塔卡 BDT', '৳ BDT'),
  currency('MMK', '缅元 缅币 MMK', 'MMK'),
  currency('KHR', '瑞尔 KHR', 'KHR'),
  currency('LAK', '基普 LAK', 'LAK'),
  currency('MNT', '图格里克 MNT', 'MNT'),
  currency('PLN', '兹罗提 波兰兹罗提 PLN', 'PLN'),
  currency('HUF', '福林 匈牙利福林 HUF', 'HUF'),
  currency('CZK', '捷克克朗 CZK', 'CZK'),
  currency('UAH', '格里夫纳 UAH', '₴ UAH'),
  currency('ARS', '阿根廷比索 ARS', 'ARS'),
  currency('CLP', '智利比索 CLP', 'CLP'),
  currency('COP', '哥伦比亚比索 COP', 'COP'),
  currency('PEN', '秘鲁索尔 索尔 PEN', 'PEN'),
  currency('KWD', '科威特第纳尔 KWD', 'KWD'),
  currency('IQD', '伊拉克第纳尔 IQD', 'IQD'),
  currency('IRR', '伊朗里亚尔 IRR', 'IRR'),
  currency('UZS', '苏姆 UZS', 'UZS'),
]

/** Other spellings of the yuan are written 元: 三块五毛 is 3.5元. */
export const YUAN: ReadonlySet<string> = new Set('元 块 圆 元钱 块钱 元整 圆整 元正 圆正 角整 元人民币 人民币元'.split(' '))

/** What a coin is worth of the unit that its amounts are given in. */
export const COINS: ReadonlyMap<string, readonly [unit: string, numerator: number, denominator: number]> = new Map([
  ['角', ['元', 1, 10] as const],
  ['角钱', ['元', 1, 10] as const],
  ['毛', ['元', 1, 10] as const],
  ['毛钱', ['元', 1, 10] as const],
  ['分钱', ['元', 1, 100] as const],
  ['美分', ['美元', 1, 100] as const],
  ['便士', ['英镑', 1, 100] as const],
  ['日本钱', ['日元', 1, 100] as const],
])
