import { inMarkup } from '../parts.mjs'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const spelt = (date) => {
  const [y, m, d] = date.split('-').map(Number)
  return `${MONTHS[m - 1]} ${d}, ${y}`
}
const MORE = [
  'Harbour bridge to close for repairs',
  'What the new bus map means for you',
  'Ten places to swim this summer',
  'Schools ask for more heating money',
]

/** A daily in English: byline with outlet and time, captions, a newsletter box in the middle of the article. Held out. */
export const englishDaily = {
  name: 'english-daily',
  encoding: 'utf-8',
  english: true,
  page: (article, n) => {
    const body = inMarkup(
      article.lines,
      (p) => `<p>${p}</p>`,
      (h) => `<h3>${h}</h3>`,
    )
    body.splice(
      2,
      0,
      '<div class="promo-box"><h4>Sign up for our newsletter</h4><p>Get the best stories of the week in your inbox every Friday morning.</p></div>',
    )
    const credit =
      n % 2
        ? `By ${article.author} | ${article.outlet} | Updated: ${article.date} 07:2${n % 9}`
        : `By ${article.author}, ${article.outlet}, ${spelt(article.date)}`
    return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${article.title} - ${article.outlet}</title><meta property="og:title" content="${article.title}"></head>
<body><div id="masthead"><a href="/">${article.outlet}</a></div><div class="links">${['World', 'City', 'Culture', 'Sport', 'Opinion'].map((c) => `<a href="#">${c}</a>`).join(' ')}</div>
<div class="crumb-line">Home / City / Society</div><div id="lft-art"><h1>${article.title}</h1><div class="info"><span class="info_l">${credit}</span><span class="info_r">Share</span></div>
<figure><img src="a.jpg"><figcaption>A street in the early morning. [Photo/${article.outlet}]</figcaption></figure>
<div id="Content">${body.join('\n')}</div><div class="selectpage"></div><div class="email-line">zbrandt@example.com</div></div>
<div class="rgt"><h2>Most viewed</h2><ol>${MORE.map((t) => `<li><a href="#">${t}</a></li>`).join('')}</ol><h2>Editor's picks</h2><p><a href="#">${MORE[n % 4]}</a></p></div>
<div class="dibu">Copyright 1995 - 2026. All rights reserved. The content (including but not limited to text and photo) published in this site belongs to ${article.outlet}. Without written authorization it shall not be republished.</div></body></html>`
  },
}
