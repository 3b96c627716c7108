import { channels, clock, headlines, inMarkup, linkList } from '../parts.mjs'

/** A county government's site: a form with index number and date, printing and closing, a code to scan, no <h1>. Held out. */
export const countyGov = {
  name: 'county-gov',
  encoding: 'utf-8',
  page: (article, n) => {
    const body = inMarkup(
      article.lines,
      (p) => `<p style="text-indent:2em;"><span style="font-family:仿宋">${p}</span></p>`,
      (h) => `<p style="text-align:center;"><strong>${h}</strong></p>`,
    )
    return `<!DOCTYPE html><html><head><meta charset="utf-8"/><meta name="SiteName" content="临水县人民政府"/><meta name="ColumnName" content="部门动态"/>
<meta name="ArticleTitle" content="${article.title}"/>${n % 2 ? `<meta name="PubDate" content="${article.date} ${clock(n)}"/><meta name="ContentSource" content="${article.outlet}"/>` : ''}<title>${n % 2 ? '' : '临水县人民政府 部门动态 '}${article.title}</title></head>
<body><div class="wrap"><div class="topline">无障碍浏览 | 长者模式 | 移动版 | 繁體</div><div class="menu-wrap">${channels('')}</div>
<div class="dqwz">您当前的位置：<a href="/">网站首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/bm">部门动态</a></div>
<div class="con"><table class="bt" width="100%"><tr><td>索引号：</td><td>00${n}/2024-0${n}</td><td>发布机构：</td><td>县政府办</td></tr></table>
<div class="conTitle">${article.title}</div>
<div class="conInfo"><span>发布时间：${article.date} ${clock(n)}</span><span>信息来源：${article.outlet}</span><span>浏览次数：<em>${n * 21}</em>次</span><span>字体：[ <a>大</a> <a>中</a> <a>小</a> ]</span></div>
<div class="TRS_Editor" id="UCAP-CONTENT">${body.join('')}</div>
<div class="fj">附件：</div><div class="ewm"><img src="ewm.png"/>扫一扫在手机打开当前页</div>
<div class="czan"><a>【打印本页】</a><a>【关闭窗口】</a></div>
<div class="xgxx">相关信息${linkList(headlines(n, 4))}</div></div>
<div class="bottom"><p>主办：临水县人民政府办公室　承办：临水县大数据中心</p><p>联系电话：000-000000　网站标识码：0000000000　浙公网安备 00000000000000号　浙ICP备00000000号</p></div></div></body></html>`
  },
}
