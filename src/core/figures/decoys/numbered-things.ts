import { sticky } from '#core/figures/sticky'

const NUMBER = '(?:\\d{1,6}|[〇零一二三四五六七八九十百千]{1,8})'
const YEAR = '(?:19|20)\\d{2}'

/** 〔2017〕5号, (2019)京01民终12号, 2016年第12号. */
const DOCUMENT = sticky(`[〔\\[(（【]${YEAR}[〕\\])）】][一-鿿]{0,4}\\d{0,4}[一-鿿]{0,6}第?\\d{1,6}(?:-\\d{1,4})?号|${YEAR}年第${NUMBER}号`)
/** 第七条第二款第三项, 第三章, 第12号令. */
const PROVISION = sticky(
  `第${NUMBER}[条款章节编号页版卷](?:之[一二三四五六七八九十])?(?:第${NUMBER}[款项目])*(?!生产|[线河路街]|铁|高|地铁|通道|跑道|航线|新闻|信息|产品)`,
)
/** 十八届三中全会, 十三届全国人大五次会议, 第七次全国人民代表大会. */
const SESSION = sticky(
  `第?${NUMBER}届[一-鿿]{0,10}?第?${NUMBER}(?:中|次)(?:全体)?(?:全会|会议)|第?${NUMBER}(?:届(?:全国)?(?:人大|政协)|中全会)`,
)
/** 3号线, 二号楼, 18路公交, 1203室, 12345热线. */
const NUMBERED = sticky(
  `${NUMBER}(?:号(?![召角])|路(?:公交|汽车|车|电车|公共)|幢\\d+|栋\\d+|单元\\d+)|\\d{3,5}(?:室|线(?!路)|(?:服务)?热线|报警|急救|平台|航班|次列车|次高铁|高地|工程|国道|省道|县道)`,
)
/** 15分钟便民生活圈, 一小时通勤圈: schemes. */
const CIRCLE = sticky(`(?:${NUMBER}|半)(?:分钟|个?小时)[一-鿿]{0,6}圈`)
/** 女子100米决赛, 4×100米接力: events. */
const EVENT = sticky('(?:\\d×)?\\d{2,5}米(?:栏|半?决赛|预赛|接力|跑|[自蛙蝶仰混][由泳合]|[短长]跑|障碍|跨栏|赛|冲刺|速滑|个人)')
/** 3·15 and 12·4 name days; 1+N and 4+7 name schemes. */
const SCHEME = sticky('\\d{1,2}[·•]\\d{1,2}(?![\\d·.])|\\d{1,3}(?:\\+(?:\\d{1,3}|[NXn])){1,4}(?![\\d.])')
/** 2.2本计划: a section number, since nothing counts 2.2 books. */
const SECTION = sticky(
  '\\d{1,2}(?:\\.\\d{1,2}){1,3} ?(?=本(?:项|计|工|次|办|规|方|报|标|公|市|省|县|区|地|院|校|行|研|文|章|节|条|集|合|协|年|期|着))',
)
/** An account, card or licence number, which is one only behind its name. */
export const REFERENCE = sticky('[0-9A-Za-z][0-9A-Za-z-]{3,}')

export const REFERENCE_CUE =
  /(?:身份证|证件|账|帐|卡|编|证|证书|订单|单|学|工|车牌|准考证|批准文|注册|许可证|资格证|QQ|微信|票|房|门牌|批)号(?:码)?[是为：: ]{0,2}$|(?:邮编|邮政编码|代码|信用代码|股票代码|密码|验证码|ISBN|ISSN|编码|条码|条形码)[是为：: ]{0,2}$/

/** 2018款, 2017级, 1998届: a year that names. */
const VINTAGE = sticky(`${YEAR}[款级届版](?!台阶)`)

/** In the order they are tried. */
export const NUMBERED_THINGS = [EVENT, CIRCLE, DOCUMENT, VINTAGE, SESSION, PROVISION, SCHEME, SECTION, NUMBERED]
