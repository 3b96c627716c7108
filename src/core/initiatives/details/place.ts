import { said } from '#core/initiatives/details/actor'
import type { Said } from '#core/initiatives/found-initiative'
import type { Span } from '#core/model/span'

const DIVISION = /(?:自治州|自治县|省|市|县|区|镇|乡|街道|村|社区|新城)(?![域级城里内乡镇委政府民长场])/gu
/** Not part of a name: what stands before one. */
const BOUNDARY = /[\p{P}\p{S}\s\da-zA-Z在于到和与从对全各等为来走进的是了我本该这那某多由向个每把将里给让及省市县区镇乡道村社至往驻沿]/u
/** Ends like a place but is a kind of place, or a verb with 县 after it. */
const GENERAL =
  /^(?:整合|组建|成立|覆盖|实现|打造|建设|建成|来自|召开|推进|城市|地区|.*地区|.?园区|.?景区|.?小区|.?街区|.?山区|.?灾区|.?城区|农村|乡村|.?超市|上市|都市|老区|.?矿区|.?库区|.?校区|.?厂区|.?片区|辖区|.*示范区|.*开发区|.*集聚区|.*集区|.*保护区|.*试验区|行政村|自然村|.?设区市|.*小镇|.*社区)/u
const LONGEST_NAME = 3
const USUAL_NAME = 2
/** Names of initiatives are full of places that are none: 千企联千村. */
const QUOTED = /“[^“”]*”/g
/** How much of the text before is read, in code units. */
const REACH = 240

/** Where the name of the division begins whose ending begins at `ending`: at a boundary, or else two characters before. */
function startOfName(words: string, ending: number): number {
  for (let at = ending - 1; at >= Math.max(0, ending - LONGEST_NAME - 1); at--) if (BOUNDARY.test(words.charAt(at))) return at + 1
  return ending <= LONGEST_NAME ? 0 : ending - USUAL_NAME
}

/** The divisions of a stretch, each inside the one before taken as one: 杭州市拱墅区小河街道. */
function placesIn(words: string): Span[] {
  const places: Span[] = []
  for (const { 0: ending, index } of words.matchAll(DIVISION)) {
    const start = startOfName(words, index)
    const end = index + ending.length
    const last = places.at(-1)
    if (index - start < USUAL_NAME || GENERAL.test(words.slice(start, end))) continue
    if (last && last.end === start) places[places.length - 1] = { start: last.start, end }
    else places.push({ start, end })
  }
  return places
}

/** The last place named before the initiative in its paragraph, or inside it. */
export function placeOf(text: string, passage: Span, initiative: Span): Said | null {
  const from = Math.max(passage.start, initiative.start - REACH)
  const words = text.slice(from, initiative.end).replace(QUOTED, (quotation) => ' '.repeat(quotation.length))
  const last = placesIn(words).at(-1)
  return last ? said(text, { start: from + last.start, end: from + last.end }) : null
}
