import { ARTICLES, ENGLISH } from './articles.mjs'
import { aggregator } from './styles/aggregator.mjs'
import { appShare } from './styles/app-share.mjs'
import { countyGov } from './styles/county-gov.mjs'
import { divSoup } from './styles/div-soup.mjs'
import { englishDaily } from './styles/english-daily.mjs'
import { partyPaper } from './styles/party-paper.mjs'
import { portal2015 } from './styles/portal-2015.mjs'
import { table2004 } from './styles/table-2004.mjs'

/** Rules were written with these before one's eyes, and without the others. */
export const OPEN = [table2004, partyPaper, portal2015, aggregator]
export const HELD_OUT = [countyGov, appShare, englishDaily, divSoup]

/** Every article in a style: the page as written, its encoding, and what should come out of it. */
export function pagesOf(style) {
  const articles = style.english ? ENGLISH : ARTICLES
  return articles.map((article, n) => ({
    name: `${style.name}-${n}.html`,
    encoding: style.encoding,
    source: style.page(article, n),
    gold: {
      title: article.title,
      date: article.date,
      outlet: article.outlet,
      lines: article.lines.map((line) => line.replace(/^## /, '')),
    },
  }))
}
