/** Traditional characters of the lexicons and what they are written as there, in pairs. */
const TRADITIONAL =
  '銭钱萬万億亿點点個个兩两倆俩幾几數数餘余來来負负約约將将過过達达於于內内間间後后從从與与還还對对雙双條条張张項项隻只戶户場场種种樣样輛辆臺台棟栋層层頭头顆颗畝亩頃顷噸吨錢钱圓圆塊块幣币銀银歐欧鎊镑韓韩盧卢門门歲岁週周鐘钟鍾钟時时華华攝摄溫温倫伦' +
  '裏里裡里碼码釐厘納纳茲兹電电馬马噴喷壓压聲声貝贝節节侖仑湯汤較较漲涨縮缩減减長长擴扩躍跃陞升昇升滿满極极質质權权發发佔占僅仅萊莱紐纽蘭兰蘇苏濟济會会員员國国縣县鄉乡鎮镇區区級级屆届輪轮組组隊队類类處处筆笔單单號号責责則则專专團团業业頁页冊册' +
  '齣出齡龄歷历曆历陽阳陰阴連连釋释領领題题漢汉滬沪緬缅賓宾盤盘鎖锁織织維维線线軌轨鐵铁錠锭棧栈嚴严強强總总寬宽闊阔遞递經经緯纬環环戰战勝胜摺折檔档樓楼籃篮罈坛齊齐應应當当實实際际標标準准徑径動动態态著着罷罢為为爲为'

/** Signs that mean the same, in pairs; every space is one space. */
const SAME = "﹪%−-–-—-―-〜~∼~∶:⁄/﹤<﹥>￥¥￡£￠¢˚°º°’'′'″\"\u3000 \u00a0 \u2009 \u202f \t "

const pairs = (text: string): readonly (readonly [string, string])[] =>
  Array.from({ length: text.length / 2 }, (_, index) => [text.charAt(2 * index), text.charAt(2 * index + 1)])

/** Full-width ASCII: ！ to ～. */
const FULL_WIDTH_START = 0xff01
const FULL_WIDTH_END = 0xff5e
const TO_HALF_WIDTH = 0xfee0

/** Every code unit as the lexicons write it: simplified, half width, one dash, one tilde, one space. */
function makeFolds(): Uint16Array {
  const folds = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  for (let code = FULL_WIDTH_START; code <= FULL_WIDTH_END; code++) folds[code] = code - TO_HALF_WIDTH
  for (const [from, to] of [...pairs(TRADITIONAL), ...pairs(SAME)]) folds[from.charCodeAt(0)] = to.charCodeAt(0)
  return folds
}

const FOLDS = makeFolds()

/** The character at `at` as the lexicons write it; 0 outside the text. */
export const foldedAt = (text: string, at: number): number => FOLDS[text.charCodeAt(at)] ?? 0
