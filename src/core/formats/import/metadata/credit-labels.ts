/** How the lines are written that tell where, when and by whom an article was published. */

/** What a label announces; `none` is what frames an article without being one of its facts. */
export type Announced = 'outlet' | 'date' | 'updated' | 'author' | 'title' | 'url' | 'none'

const LABELS: Readonly<Record<Announced, string>> = {
  outlet:
    '(?:文章|信息|消息|新闻|稿件|本文|资料)?(?:来源|來源)(?:于)?|稿源|出处|出處|原载|媒体名?称?|来自|转自|Source|Publication|Outlet|Publisher',
  date: '发布时间|發布時間|发布日期|發布日期|发表时间|發表時間|发表日期|发表于|发布于|发稿时间|發稿時間|出版日期|刊发日期|见报日期|成文日期|发文日期|日期|时间|時間|Published(?:\\son)?|Posted(?:\\son)?|Publication\\sdate|Publish(?:ed)?\\s(?:time|date)|Pub\\s?date|Release\\sdate|Date|Time',
  updated: '更新时间|更新時間|更新日期|更新于|最后更新|修改时间|(?:Last\\s)?(?:Updated|Modified)(?:\\son)?',
  author: '文章作者|作者|本报记者|本網記者|本网记者|记者|記者|撰文|通讯员|通訊員|文字|文|Author|Byline|Reporter|Written\\sby|By',
  title: '标题|標題|题名|篇名|题目|Title|Headline',
  url: '原文链接|原文地址|原文网址|本文地址|本文链接|链接|网址|网页地址|URL|Link|Permalink',
  none: '责任编辑|責任編輯|责编|責編|编辑|編輯|審核|审核|校对|编审|监制|值班主任|摄影|录入|浏览次数|浏览量|浏览|瀏覽|点击数|点击|點擊|阅读量|阅读|人气|评论|字号|字體|字体|字体大小|版面|版次|版号|栏目|频道|分类|关键词|标签|Editor|Edited\\sby|Views|Section|Length|Page|Keywords|Tags|Category|Comments|Word\\scount|Language|Dateline|Copyright',
}
const KINDS = Object.keys(LABELS) as Announced[]
/** A label with its colon, its kind the name of the group that matched. */
export const LABEL = new RegExp(
  `(?<![\\p{Script=Han}\\w])(?:${KINDS.map((kind) => `(?<${kind}>${LABELS[kind]})`).join('|')})\\s?[:：]`,
  'giu',
)
/** The same where the label is glued to what stands before it, as 18日来源：, for the labels that are no words of prose. */
export const GLUED =
  /(?<=\S)(?:(?:文章|信息|消息|新闻|稿件)?(?:来源|來源)|稿源|(?:文章)?作者|(?:发布|發布|发表|发稿|更新)(?:时间|時間|日期)|责任编辑|責任編輯|责编|编辑|审核|(?:浏览|点击|阅读)(?:次数|量|数)?|人气|字号|字体|字體|原文链接)\s?[:：]/gu

/** What parts the pieces of a line. */
export const PARTING = /[|｜│¦\t　\u00a0【】[\]<>＜＞]|\s{2,}|\s[·•—–-]{1,2}\s|\s\/\s/u
/** Ornaments that come with such lines: text size, sharing, counts. */
export const ORNAMENT =
  /^[\s\p{P}\p{S}]*(?:(?:字号|字體|字体|大|中|小|超大|默认|微信|微博|空间|朋友圈|分享到?|打印|收藏|评论|关闭|放大|缩小|纠错|我要[^\s]{1,4}|A[+-]?|T[+-]?|Share|Print|Email|Comments?|T大|星期[一二三四五六日]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|北京时间|GMT[+\d:]*|[BJ]{2}T|原创|正文|浏览|阅读|次|人|\d{1,9}[次人]?|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)[\s\p{P}\p{S}]*)*$/iu

/** What a match of `LABEL` announces. */
export const labelKind = (match: RegExpMatchArray): Announced => KINDS.find((kind) => match.groups?.[kind] !== undefined) ?? 'none'
