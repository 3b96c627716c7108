/** From a table of traditional characters, each followed by its simplified one. Where several are simplified to one, the first is taken. */
function traditionalOf(table) {
  const traditional = new Map()
  for (let at = 0; at < table.length; at += 2) if (!traditional.has(table[at + 1])) traditional.set(table[at + 1], table[at])
  return (line) => [...line].map((character) => traditional.get(character) ?? character).join('')
}

const each = (change) => (lines) => lines.map(change)
const sentences = (line) => line.match(/[^。！？.!?]+[。！？.!?”]*/g) ?? [line]
const HEADLINES = ['今日要闻：这件事和你有关', '聚焦民生 各地这样做', 'What changed this year, and for whom', '记者走基层 | 一线见闻']
const OUTLETS = [
  '来源：新江网 2025年3月2日 08:15',
  '2024-11-30 17:42 来源：东岸晚报 作者：何一舟',
  'Source: Harbour Wire, 2024-06-02',
  '发布时间：2023/8/9 9:05　稿件来源：山前融媒',
]
const NOTES = [
  '编者按：本报近日刊发系列报道，回应读者关心的问题，欢迎来信来电说出您的看法，我们将择优刊登。',
  '（本文系转载，版权归原作者所有。如涉及作品内容、版权和其他问题，请在三十日内与本网联系，我们将在第一时间处理。）',
  'Editor’s note: this report first appeared elsewhere and is reprinted here with the kind permission of its publisher.',
]
const EDITS = [
  '有关负责人表示，这项工作还将继续推进。',
  '对此，不少居民有自己的看法。',
  '记者在现场看到，来办事的人不少。',
  'Officials said more would follow.',
]

const CHANGES = {
  'as it is': (lines) => lines,
  'new headline': ([, ...rest], pick) => [pick(HEADLINES), ...rest],
  'first paragraph cut': ([title, ...rest]) => [title, ...rest.slice(1)],
  'last paragraphs cut': (lines) => lines.slice(0, Math.max(3, lines.length - 2)),
  'other outlet and date line': ([title, ...rest], pick) => [
    title,
    pick(OUTLETS),
    ...rest.filter((line) => !/^(来源|时间|Source)/.test(line)),
  ],
  'full width': each((line) => line.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))),
  'half-width punctuation': each((line) => line.replace(/[，。：；！？（）]/g, (sign) => ',.:;!?()'['，。：；！？（）'.indexOf(sign)])),
  'note before': ([title, ...rest], pick) => [title, pick(NOTES), ...rest],
  'note after': (lines, pick) => [...lines, pick(NOTES)],
  'a few sentences edited': (lines, pick) => editSentences(lines, pick, 6),
  'a sentence in three edited': (lines, pick) => editSentences(lines, pick, 3),
  'one long line': (lines) => [lines[0], lines.slice(1).join('')],
  'first half': (lines) => lines.slice(0, Math.ceil(lines.length / 2)),
  'excerpt with a note': (lines, pick) => [pick(HEADLINES), ...lines.slice(1, Math.ceil(lines.length * 0.7)), pick(NOTES)],
}

/**
 * What outlets do to a text that they print again. Each takes the lines of an article (headline first) and a function that picks one of a list.
 * @param table traditional characters, each followed by its simplified one
 */
export function changes(table) {
  const traditional = each(traditionalOf(table))
  const several = ['new headline', 'other outlet and date line', 'note after']
  return {
    ...CHANGES,
    'traditional characters': traditional,
    'new headline, outlet, note, traditional': (lines, pick) =>
      traditional(several.reduce((changed, name) => CHANGES[name](changed, pick), lines)),
  }
}

/** Every `rhythm`th sentence after the headline becomes another. */
function editSentences([title, ...rest], pick, rhythm) {
  let count = 0
  return [
    title,
    ...rest.map((line) =>
      sentences(line)
        .map((sentence) => (++count % rhythm === 0 ? pick(EDITS) : sentence))
        .join(''),
    ),
  ]
}

/** The same form filled in for another month: every number is another one. */
export const otherNumbers = (lines, next) =>
  lines.map((line) => line.replace(/\d/g, (digit) => String((Number(digit) + 1 + Math.floor(next() * 8)) % 10)))

/** What a site puts under everything. */
export const DISCLAIMER =
  '凡本网注明来源为本网的所有文字、图片和音视频稿件，版权均属本网所有，任何媒体、网站或个人未经本网协议授权不得转载、链接、转贴或以其他方式复制发表。已经本网协议授权的媒体、网站，在下载使用时必须注明稿件来源，违者本网将依法追究责任。'
