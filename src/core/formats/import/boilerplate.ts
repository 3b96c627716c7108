/** Longest line that can be site chrome by its words alone, in code units. */
const LONGEST = 160

/** How lines begin that belong to the site and not to the article. */
const STARTS =
  /^[\s　[【（(]*(?:责任编辑|責任編輯|编辑[:：]|編輯[:：]|版权|版權|著作权|Copyright|©|All rights reserved|免责声明|免責聲明|上一篇|下一篇|上一页|下一页|分享到|分享至|转发到|扫一扫|扫码|打印本?文?|关闭窗口|關閉視窗|收藏|相关(?:阅读|新闻|链接|评论|文章|推荐)|相關(?:閱讀|新聞)|延伸阅读|推荐阅读|推荐图文|推荐资讯|热门(?:推荐|新闻|文章)|点击排行|热[点门榜](?:排行|推荐|新闻|文章)?榜?[\s　]*$|友情链接|当前位置|您(?:现在|当前)?的?(?:所在)?位置|你的位置|放大字体|字号[:：]|字体[:：]|关于我们|联系我们|网站地图|设为首页|加入收藏|网友评论|发表评论|我要评论|查看(?:全部|更多)|返回(?:顶部|首页)|本网站?(?:声明|所有)|未经授权|Related (?:articles|stories)|Share (?:this|on)|Read more|Subscribe|Sign (?:in|up))/i
/** What gives a line away wherever it stands in it. */
const INSIDE =
  /[京沪粤浙苏闽川渝鲁豫鄂湘皖津冀晋辽吉黑桂琼贵云藏陕甘青宁新蒙赣]ICP[备证]|公网安备|首页\s*[>»›＞]|[>»›＞]\s*正文\s*$|互联网新闻信息服务许可证|\[\s*(?:打印本?[文页]|关闭窗口|告诉好友|查看全部|返回顶部)\s*\]/

/** Whether a line is site chrome by its words: navigation, sharing, copyright, related lists. */
export const isBoilerplateLine = (line: string): boolean => line.length <= LONGEST && (STARTS.test(line) || INSIDE.test(line))
