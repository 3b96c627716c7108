import { channels, clock, hanDate, headlines, inMarkup, linkList } from '../parts.mjs'

/** A portal of the early 2000s: layout tables, <font>, unclosed cells, GB18030 that says so or says nothing. */
export const table2004 = {
  name: 'table-2004',
  encoding: 'gb18030',
  page: (article, n) => {
    const body = inMarkup(
      article.lines,
      (p) => `　　${p}`,
      (h) => `<STRONG>　　${h}</STRONG>`,
    ).join('<BR><BR>\r\n')
    const author = article.author === '' || n % 3 === 2 ? '' : `&nbsp;&nbsp;作者：${article.author}`
    return `<HTML><HEAD><TITLE>${article.title}-${n % 2 ? '新闻频道-' : ''}溪畔在线</TITLE>
${n % 2 ? '<META http-equiv=Content-Type content="text/html; charset=gb2312">' : ''}
<STYLE>TD { FONT-SIZE: 12px }</STYLE><SCRIPT>function doZoom(size){document.getElementById('zoom').style.fontSize=size+'px'}</SCRIPT></HEAD>
<BODY bgColor=#ffffff topMargin=0>
<TABLE width=960 align=center><TR><TD>${channels(' | ')}<TD align=right>今天是2026年5月1日 星期五
<TR><TD colspan=2 height=25>您的位置：<A href=/>溪畔在线</A> &gt;&gt; <A href=/news>新闻频道</A> &gt;&gt; 正文</TABLE>
<TABLE width=960 align=center><TR><TD width=680 vAlign=top>
<TABLE width="100%"><TR><TD align=center><FONT size=5 color=#cc0000><B>${article.title}</B></FONT>
<TR><TD align=center bgColor=#eeeeee>${hanDate(article.date)} ${clock(n)}&nbsp;&nbsp;来源：${article.outlet}${author}&nbsp;&nbsp;【字体：<A href="javascript:doZoom(16)">大</A> <A href="javascript:doZoom(14)">中</A> <A href="javascript:doZoom(12)">小</A>】
<TR><TD id=zoom>${body}<BR><BR>
${n % 2 ? '<TABLE align=left><TR><TD><A href=http://ads.example.com><IMG src=ad.gif></A><TR><TD>广告</TABLE>' : ''}
<TR><TD align=right>（责任编辑：${n % 2 ? '小溪' : '郑禾'}）</TABLE>
<TABLE width="100%"><TR><TD>【<A href="#">发表评论</A>】【<A href="#">推荐给朋友</A>】【<A href="javascript:window.print()">打印本页</A>】【<A href="javascript:window.close()">关闭窗口</A>】
<TR><TD>上一篇：<A href=1.htm>${headlines(n, 1)[0]}</A><BR>下一篇：<A href=2.htm>${headlines(n + 1, 1)[0]}</A></TABLE>
<TABLE width="100%"><TR><TD bgColor=#dddddd><B>相关新闻</B><TR><TD>${linkList(headlines(n + 2, 5))}</TABLE>
<TD width=260 vAlign=top><TABLE><TR><TD><B>本周热点</B><TR><TD>${linkList(headlines(n + 4, 8))}</TABLE></TABLE>
<CENTER><HR>版权所有：溪畔在线　未经书面授权禁止转载<BR>地址：溪畔市滨江路18号　邮编：300000　电话：000-0000000<BR>浙ICP备00000000号</CENTER></BODY></HTML>`
  },
}
