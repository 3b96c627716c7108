import { channels, clock, hanDate, headlines, inMarkup, linkList } from '../parts.mjs'

/** The site of a national paper: meta tags, a heading, one line with time and source, the editor, two dozen related links. */
export const partyPaper = {
  name: 'party-paper',
  encoding: 'gb18030',
  page: (article, n) => {
    const body = inMarkup(
      article.lines,
      (p) => `<p>\n\t${p}</p>`,
      (h) => `<p>\n\t<strong>${h}</strong></p>`,
    )
    if (n % 2)
      body.splice(
        1,
        0,
        '<p style="text-align:center"><img src="/p.jpg"></p><p style="text-align:center" class="pic_words">图为现场。 资料图</p>',
      )
    return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html;charset=GB2312"/>
<title>${article.title}--民生频道--大江网</title>
<meta name="keywords" content="民生"/><meta name="publishdate" content="${article.date}"/><meta name="source" content="来源：${article.outlet}"/>
</head><body><div class="w1000 nav">${channels('')}</div>
<div class="w1000 path clearfix"><i><a href="/">大江网</a>&gt;&gt;<a href="/ms">民生频道</a></i></div>
<div class="clearfix w1000_320 text_title"><h1 id="newstit">${article.title}</h1>${article.author && n % 2 ? `<p class="author">${article.author}</p>` : ''}
<div class="box01"><div class="fl">${hanDate(article.date)}${clock(n)}　　来源：<a href="http://a.example.com" target="_blank">${article.outlet}</a></div>
<div class="fr"><div class="message">字号<i class="text1"><a href="#">大</a></i><i><a href="#">小</a></i></div></div></div></div>
<div class="clearfix w1000_320 text_con"><div class="fl text_con_left"><div class="box_con" id="rwb_zw">
${body.join('\n')}
</div><div class="edit clearfix">(责编：温良、高远)</div><div class="zdfy clearfix"></div>
<div class="share_down"><h4>分享让更多人看到</h4><a href="#">微信</a></div>
<div class="pic_fx">推荐阅读</div><div class="box_relative">${linkList(headlines(n, 8))}</div></div>
<div class="fr text_con_right"><h2>24小时排行</h2>${linkList(headlines(n + 5, 9))}</div></div>
<div id="copyright">大江网版权所有，未经书面授权禁止使用<br/>Copyright &copy; 1997-2026 by www.example.com. all rights reserved</div></body></html>`
  },
}
