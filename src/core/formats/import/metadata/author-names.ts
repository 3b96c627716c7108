const HAN = /\p{Script=Han}/u
/** White space among Han that is not followed by one more name. */
const END_OF_NAMES = /[\s　]+(?!\p{Script=Han}{2,4}(?:[\s　]|$))/u
const ROLE = /(?:本[报報网刊台社]|见习|實習|实习|特约|首席|全媒体|融媒体?)*(?:记者|記者|通讯员|通訊員|实习生|特约撰稿人|撰稿)[\s　:：]*/g
/** What follows the names: what they did. */
const DEED = /[\s　]*(?:[/／]?[文图圖摄攝影]+|报道|報道|撰文|综合|整理|编译|供稿)[\s　/／]*$/u
/** Tools of a page that stand behind the names on one line, and whatever follows them. */
const TOOLS = /[\s　]+(?:放大|缩小|打印|分享|收藏|评论|關閉|关闭|纠错|举报|字号|字體|字体|扫一扫|手机|阅读|浏览|点击|Share\b|Print\b).*$/su
/** Values that content systems put where an author would stand. */
const NOBODY =
  /^(?:admin\w*|administrator|editor|webmaster|root|user\d*|null|undefined|佚名|未知|无|小编|编辑|管理员|网站编辑|原创|记者|作者|匿名|[\d\p{P}\p{S}\s_]+)$/iu

/** One or more names, a single space or the file's own mark between them; empty when there is no name. */
export function authorNames(value: string): string {
  const open = value
    .replace(/[（(【[].*$/u, '')
    .replace(TOOLS, '')
    .replace(ROLE, ' ')
    .replace(/^[\s　:：/／]+/, '')
    .replace(/[\s　]+/g, ' ')
  const names = HAN.test(open) ? (open.split(END_OF_NAMES)[0] ?? '') : open.replace(/^by\s+/i, '')
  const bare = names
    .replace(DEED, '')
    .replace(/[\s　,，、;；|｜/]+$/u, '')
    .replace(/[\s　]+/g, ' ')
  return NOBODY.test(bare) ? '' : bare.slice(0, 80)
}

/** Whether a value is nothing but a few names. */
export const looksLikeNames = (value: string): boolean =>
  /^\p{Script=Han}[\p{Script=Han}·]{1,5}(?:[\s　、，,/]+\p{Script=Han}[\p{Script=Han}·]{1,5}){0,5}$/u.test(value) ||
  /^\p{Lu}[\p{L}.'’-]*(?:,?\s(?:and\s|&\s)?\p{Lu}[\p{L}.'’-]*){1,9}$/u.test(value)

const NAME = '[\\u4e00-\\u9fff·]{2,5}'
const REPORTER = new RegExp(
  `(?:记者|記者|通讯员|通訊員)[\\s　]*[:：]?[\\s　]*(${NAME}(?:[\\s　、，,]+${NAME}){0,5})(?=[\\s　]*[)）|｜】/／]|[\\s　]*$|[\\s　]+(?:来源|來源|编辑|摄|文)|[\\s　]*[文摄攝])`,
  'u',
)
/** The reporters that a lead or a closing line names, as （记者 方力）. */
export function reportersIn(text: string): { readonly names: string; readonly quote: string } {
  const match = REPORTER.exec(text)
  return { names: authorNames(match?.[1] ?? ''), quote: match?.[0] ?? '' }
}
