import { DIGITS } from '#core/figures/lexicons/numerals'

const DIGIT_CHARACTERS = DIGITS.map((characters) => characters.charAt(0))
const ZERO = '零'
const MINUS = '负'
const POINT = '点'
/** Of the places of a group of four. */
const PLACES = ['', '十', '百', '千']
/** Of the groups of four digits, from the right. */
const GROUPS = ['', '万', '亿', '万亿', '亿亿']
const GROUP = 4
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

const digitAt = (digits: string, at: number): string => DIGIT_CHARACTERS[Number(digits.charAt(at))] ?? ''

/** 1050 as 一千零五十, 10 as 一十. */
function writeGroup(digits: string): string {
  let written = ''
  let isAfterZero = false
  for (let at = 0; at < digits.length; at++) {
    if (digits.charAt(at) === '0') {
      isAfterZero = written !== ''
      continue
    }
    written += (isAfterZero ? ZERO : '') + digitAt(digits, at) + (PLACES[digits.length - 1 - at] ?? '')
    isAfterZero = false
  }
  return written
}

/** Groups of four from the left; the first may be shorter. */
function groupsOf(whole: string): readonly string[] {
  const padded = whole.padStart(Math.ceil(whole.length / GROUP) * GROUP, '0')
  return Array.from({ length: padded.length / GROUP }, (_, index) => padded.slice(index * GROUP, (index + 1) * GROUP))
}

/** 零 joins a group that does not fill its thousands to what stands before it. */
function joinGroups(groups: readonly string[]): string {
  let written = ''
  groups.forEach((group, index) => {
    const part = writeGroup(group)
    if (part === '') return
    written += (written !== '' && group.startsWith('0') ? ZERO : '') + part + (GROUPS[groups.length - 1 - index] ?? '')
  })
  return written || ZERO
}

/** 一十五 is spoken 十五 where the number begins. */
const withoutLeadingOne = (written: string): string => (written.startsWith('一十') ? written.slice(1) : written)

/**
 * A decimal (`"-10050.2"`) in Chinese numerals (负一万零五十点二), so that reading it again gives the same value. `null` for what is no
 * decimal or has more than twenty digits before the point, which Chinese has no customary words for.
 */
export function writeChinese(decimal: string): string | null {
  const match = DECIMAL.exec(decimal)
  if (!match) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = whole.replace(/^0+(?=\d)/, '')
  if (digits.length > GROUPS.length * GROUP) return null
  const behind = fraction === '' ? '' : POINT + Array.from(fraction, (_, at) => digitAt(fraction, at)).join('')
  return (sign === '' ? '' : MINUS) + withoutLeadingOne(joinGroups(groupsOf(digits))) + behind
}
