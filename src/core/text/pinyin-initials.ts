const LETTERS = [...'abcdefghjklmnopqrstwxyz']
const HAN = /\p{Script=Han}/u
const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin')

/** Where each letter begins in the pinyin order: the index boundaries of CLDR, a noncharacter followed by the letter. */
const BOUNDARIES = LETTERS.map((letter) => `\uFDD0${letter.toUpperCase()}`)

const known = new Map<string, string>()

/** The number of boundaries at or before `character`. */
function boundariesBefore(character: string): number {
  let [low, high] = [0, BOUNDARIES.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (byPinyin.compare(character, BOUNDARIES[middle] ?? '') < 0) high = middle
    else low = middle + 1
  }
  return low
}

function initialOf(character: string): string {
  if (!HAN.test(character)) return character
  const found = known.get(character) ?? LETTERS[boundariesBefore(character) - 1] ?? character
  known.set(character, found)
  return found
}

/** Every Han character as the first letter of its commonest reading in pinyin, all others as they are: `一站办2号` → `yzb2h`. */
export const pinyinInitials = (text: string): string => [...text].map(initialOf).join('')
