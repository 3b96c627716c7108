const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const HAN = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?.*?(以来|起)?$/
const ENGLISH = /^(in|since|from|until|by) (?:([a-z]+) )?(\d{4})$/i

const two = (part: string | number) => String(part).padStart(2, '0')

/** EDTF of a period that names its year (`2022/..`, `2024-03`); `null` for one that must be reckoned from another date (去年, last spring). */
export function periodDate(words: string): string | null {
  const [, year, month, day, since] = HAN.exec(words) ?? []
  if (year)
    return (
      [year, month, day]
        .filter((part) => part !== undefined)
        .map(two)
        .join('-') + (since ? '/..' : '')
    )
  const [, preposition = '', name, english] = ENGLISH.exec(words) ?? []
  if (!english) return null
  const index = name ? MONTHS.indexOf(name.toLowerCase()) : -1
  const date = index === -1 ? english : `${english}-${two(index + 1)}`
  return /^(?:since|from)$/i.test(preposition) ? `${date}/..` : date
}
