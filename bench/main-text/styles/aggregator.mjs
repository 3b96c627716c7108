import { channels, headlines, inMarkup, linkList } from '../parts.mjs'

/** A trade portal that copies news: a tool line before the abstract, an abstract that is cut off, a long disclaimer, empty boxes. */
export const aggregator = {
  name: 'aggregator',
  encoding: 'utf-8',
  page: (article, n) => {
    const body = inMarkup(
      article.lines,
      (p) => `<p>　　${p}</p>`,
      (h) => `<p><b>　　${h}</b></p>`,
    )
    return `<!DOCTYPE html><html><head><meta charset="UTF-8"/><title>${article.title}_资讯_四海商机网</title><meta name="description" content="${article.lines[0].slice(0, 60)}"/></head>
<body><div class="m head">${channels(' ')}</div><div class="m"><div class="m_l_1 f_l"><div class="left_box">
<div class="pos">当前位置: <a href="/">首页</a> &raquo; <a href="/news">资讯</a> &raquo; <a href="/news/1">国内</a> &raquo; 正文</div>
<h1 class="title" id="title">${article.title}</h1>
<div class="info"><span class="f_r"><img src="a.gif" onclick="fontZoom('+','article')"/>&nbsp;<a href="javascript:;">放大字体</a>&nbsp;&nbsp;<a href="javascript:;">缩小字体</a></span>
发布日期：${article.date}&nbsp;&nbsp;来源：${n % 2 ? `<a href="#">${article.outlet}</a>` : article.outlet}&nbsp;&nbsp;浏览次数：<span id="hits">${n * 13}</span></div>
<div class="introduce">核心提示：${article.lines[0].slice(0, 60)}</div>
<div id="content"><div class="content" id="article">${body.join('\n')}</div></div>
<div class="b10 c_b">&nbsp;</div><p>免责声明：本文若有侵权，请联系我们，立即删除！本文仅代表作者个人观点，与四海商机网无关。其原创性以及文中陈述文字和内容未经本站证实，请读者仅作参考，并自行核实相关内容。</p>
<div class="b10">&nbsp;</div><div class="t_c">[ <a href="#">资讯搜索</a> ]&nbsp; [ <a>加入收藏</a> ]&nbsp; [ <a href="#">告诉好友</a> ]&nbsp; [ <a href="#">打印本文</a> ]&nbsp; [ <a href="#">关闭窗口</a> ]</div>
<div class="b10">&nbsp;</div><div class="np"><ul><li><strong>下一篇：</strong><a href="#">${headlines(n, 1)[0]}</a></li><li><strong>上一篇：</strong><a href="#">${headlines(n + 1, 1)[0]}</a></li></ul></div>
<div class="box_head">0条 [<a href="#">查看全部</a>] 相关评论</div></div></div>
<div class="m_r_1 f_l"><div class="box_head"><strong>推荐图文</strong></div>${linkList(headlines(n + 2, 4))}<div class="box_head"><strong>推荐资讯</strong></div>${linkList(headlines(n + 4, 6))}<div class="box_head"><strong>点击排行</strong></div>${linkList(headlines(n + 6, 6))}</div></div>
<div class="m foot">关于我们 | 联系方式 | 使用协议 | 版权隐私 | 网站地图<br/>(c)2008-2026 四海商机网 All Rights Reserved</div></body></html>`
  },
}
