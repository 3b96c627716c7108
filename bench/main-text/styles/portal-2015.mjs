import { CHANNELS, COMMENTS, clock, headlines, inMarkup, linkList } from '../parts.mjs'

/** A commercial portal: UTF-8, og tags, a share bar inside the article, comments and a feed after it, frames with advertisements. */
export const portal2015 = {
  name: 'portal-2015',
  encoding: 'utf-8',
  page: (article, n) => {
    const body = inMarkup(
      article.lines,
      (p) => `<p>　　${p}</p>`,
      (h) => `<h3>${h}</h3>`,
    )
    body.splice(2, 0, '<div class="ad-box"><iframe src="https://ads.example.com/f.html"></iframe><span>广告</span></div>')
    return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${article.title}|${article.outlet}_新闻_万象网</title>
<meta property="og:type" content="article"/><meta property="og:title" content="${article.title}"/><meta property="og:site_name" content="万象网"/>
${n % 3 ? `<meta property="article:published_time" content="${article.date}T${clock(n)}:00+08:00"/>` : ''}
<meta property="article:author" content="万象网"/><meta name="weibo: article:create_at" content="${article.date} ${clock(n)}:00"/></head>
<body><div class="top-bar"><div class="user">登录 | 注册</div><ul>${CHANNELS.map((c) => `<li><a href="#">${c}</a></li>`).join('')}</ul></div>
<div class="main-content w1240"><div class="path-search"><div class="path"><a>新闻中心</a> &gt; <a>国内新闻</a> &gt; <span>正文</span></div></div>
<h1 class="main-title">${article.title}</h1>
<div class="top-bar-inner clearfix"><div class="date-source"><span class="date">${article.date.replace('-', '年').replace('-', '月')}日 ${clock(n)}</span> <a class="source" href="#">${article.outlet}</a></div>
<div class="tool-icons"><span>缩小字体</span><span>放大字体</span><span>收藏</span><span>微博</span><span>微信</span><span>分享</span></div></div>
<div class="article-content clearfix"><div class="article-content-left"><div class="article" id="artibody">
${body.join('\n')}
${article.author ? `<p class="show_author">责任编辑：${article.author.split(' ')[0]} </p>` : ''}
</div><div class="article-bottom"><div class="keywords">文章关键词：<a>民生</a> <a>治理</a></div><a>我要反馈</a></div>
<div class="cmnt"><div class="hd">${n * 7}条评论|${n * 31}人参与 我要评论</div>${COMMENTS.map(([who, words]) => `<div class="cmnt-item"><b>${who}</b><span>${clock(n)}</span><p>${words}</p></div>`).join('')}</div>
<div class="feed-card"><h2>新闻要闻</h2>${headlines(n, 6)
      .map((title) => `<div class="item"><h2><a href="#">${title}</a></h2><p>${title}，记者走访了多个部门，了解最新进展。</p></div>`)
      .join('')}</div></div>
<div class="article-content-right"><h2>热门推荐</h2>${linkList(headlines(n + 3, 7))}</div></div></div>
<div class="footer">万象网简介 | 广告服务 | 联系我们 | 招聘信息 | 网站律师<br>Copyright © 1999-2026 万象网 版权所有</div></body></html>`
  },
}
