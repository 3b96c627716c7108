import { COMMENTS, channels, clock, headlines, inMarkup } from '../parts.mjs'

/** A page built by a framework: hashed class names that say nothing, JSON-LD, a feed with long teasers, comments. Held out. */
export const divSoup = {
  name: 'div-soup',
  encoding: 'utf-8',
  page: (article, n) => {
    const body = inMarkup(
      article.lines,
      (p) => `<div class="css-1k${n}a"><span>${p}</span></div>`,
      (h) => `<div class="css-9x${n}b"><b>${h}</b></div>`,
    )
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: '快讯' },
        {
          '@type': 'NewsArticle',
          headline: article.title,
          datePublished: `${article.date}T${clock(n)}:00+08:00`,
          dateModified: '2026-05-01T08:00:00+08:00',
          author: { '@type': 'Organization', name: article.outlet },
        },
      ],
    }
    return `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${article.title} - 快讯</title>${n % 3 ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : ''}<link rel="canonical" href="https://kx.example.com/a/${n % 3 ? '' : article.date.replaceAll('-', '')}/${n}77.html"></head>
<body><div id="root"><div class="css-a1"><div class="css-a2">${channels(' ')}</div><div class="css-a3">下载客户端</div></div>
<div class="css-b1"><div class="css-b2"><div class="css-t${n}">${article.title}</div><div class="css-m1"><span>${article.outlet}</span><span>${n % 3 ? '' : `${article.date} `}${clock(n)}</span><span>来自浙江</span></div>
<div class="css-c1">${body.join('')}</div><div class="css-d1"><span>赞 ${n * 3}</span><span>评论 ${COMMENTS.length}</span><span>分享</span></div>
<div class="css-e1"><div>全部评论</div>${COMMENTS.map(([who, words]) => `<div><div>${who}</div><div>${words}</div><div>回复 · ${n}小时前</div></div>`).join('')}</div></div>
<div class="css-f1"><div>为你推荐</div>${headlines(n, 4)
      .map(
        (title) => `<div><a href="#"><div>${title}</div><div>${title}，这件事最近引起了不少讨论，记者带你看看是怎么回事。</div></a></div>`,
      )
      .join('')}</div></div>
<div class="css-z1">© 2026 快讯 京ICP备00000000号 网络文化经营许可证</div></div></body></html>`
  },
}
