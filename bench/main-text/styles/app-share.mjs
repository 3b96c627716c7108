import { hanDate, headlines, inMarkup } from '../parts.mjs'

/** A page shared out of an app: everything in <section> and <span>, the account's name, its advertisement at the foot. Held out. */
export const appShare = {
  name: 'app-share',
  encoding: 'utf-8',
  page: (article, n) => {
    const body = inMarkup(
      article.lines,
      (p) => `<section style="margin:0 8px"><span style="font-size:16px">${p}</span></section><section><br></section>`,
      (h) => `<section style="text-align:center"><strong><span>0${n % 9} ${h}</span></strong></section>`,
    )
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="${article.title}"><meta property="og:site_name" content="公众平台"><title></title></head>
<body id="activity-detail"><div id="js_article"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
${article.title}
</h1><div id="meta_content" class="rich_media_meta_list">${article.author ? `<span class="rich_media_meta rich_media_meta_text">${article.author.split(' ')[0]}</span>` : ''}
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">${article.outlet}</a></span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">${n % 2 ? `${article.date} 18:30` : hanDate(article.date)}</em></div>
<div class="rich_media_content" id="js_content"><section><strong>点击上方蓝字关注我们</strong></section>${body.join('')}
<section>来源：${article.outlet}</section><section>编辑：小禾　审核：阿远</section><section>往期推荐</section>${headlines(n, 3)
      .map((title) => `<section><a href="#">${title}</a></section>`)
      .join('')}<section>长按二维码关注我们</section></div>
<div class="rich_media_tool"><a>阅读原文</a><span>阅读 ${n * 311}</span><span>点赞 ${n * 3}</span></div></div>
<div class="comments"><p>精选留言</p><p>暂无留言</p></div></div><script>var ct="1700000000";</script></body></html>`
  },
}
