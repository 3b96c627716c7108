/** Words after which a number names or orders: Article 3, iPhone 15, No. 5. Lower case. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  `no nos number article articles section sections chapter chapters clause paragraph para annex appendix schedule figure fig table page pages
  pp p vol volume issue step item question lesson unit room suite apartment floor gate platform terminal flight route highway
  line lines bus exit zone sector district ward block building channel episode season version release build type class category grade level
  tier phase stage group division model mark mk series generation gen iphone ipad windows android galaxy boeing airbus apollo covid
  formula act bill resolution order directive rule regulation psalm verse opus article. sect agenda goal sdg`
    .split(/\s+/)
    .filter(Boolean),
)
