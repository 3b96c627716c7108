/** How the names of outlets end in Chinese. */
const HAN_ENDS =
  /^[^，。；！？：:]{0,18}(?:日报|晚报|早报|晨报|时报|商报|快报|都市报|周报|报|網|网|社|电视台|电台|在线|新闻|新聞|日報|晚報|時報|報|客户端|周刊|杂志|频道|传媒|融媒体?中心?|公众号|发布|發布|观察|资讯|快讯|政府|委员会|办公[室厅]|新闻联播|头条|号外)(?:客户端|网站|网|微信|公众号|App|APP)?$/u
/** Words that English names of outlets hold. */
const LATIN_WORDS =
  /\b(?:Xinhua|Reuters|Bloomberg|AFP|CGTN|CCTV|BBC|CNN|ECNS|SHINE|Daily|Times|Post|News|Herald|Press|Journal|Tribune|Gazette|Courier|Guardian|Observer|Telegraph|Chronicle|Standard|Review|Weekly|Agency|Network|Online|Media|Mail|Mirror|Star|Globe|Monitor|Bulletin|Dispatch|Echo|Examiner|Independent|Inquirer|Record|Sentinel|Service|Sun|Voice)\b/

/** Whether a short stretch of words is, by its form, the name of an outlet. */
export function looksLikeOutlet(text: string): boolean {
  if (text.length < 2 || text.length > 40 || /\d{3}/.test(text)) return false
  return HAN_ENDS.test(text) || (/^[\p{Lu}\d]/u.test(text) && text.split(/\s+/).length <= 6 && LATIN_WORDS.test(text))
}

const HAN = /\p{Script=Han}/u

/** The name alone: without brackets, book-title marks, a link's arrow or what follows the name; Han names end at white space. */
export function outletName(value: string): string {
  const open = value.replace(/^[\s　:："“'【[（(]+/, '')
  const body = HAN.test(open) ? (open.split(/[\s　]/)[0] ?? '') : open.replace(/\s+/g, ' ')
  const bare = body.replace(/[（(【[].*$/u, '').replace(/[\s　，,。；;|｜/>»"”'\])）】]+$/u, '')
  return /^《[^》]*》$/u.test(bare) ? bare.slice(1, -1) : bare.slice(0, 60)
}
