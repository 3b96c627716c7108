import { reportersIn } from '#core/formats/import/metadata/author-names'
import { dateIn } from '#core/formats/import/metadata/dates'
import { type Evidence, evidence } from '#core/formats/import/metadata/evidence'
import { looksLikeOutlet } from '#core/formats/import/metadata/outlet-names'
import type { Readable } from '#core/formats/import/metadata/readable'

/** How far into a paragraph its dateline and reporter are looked for, and in how many paragraphs. */
const LEAD = 120
const PARAGRAPHS = 3

/** Agencies and words for the own paper that datelines begin with. */
const AGENCIES =
  '新华社|新華社|新华网|中新社|中新网|中新網|中央社|人民网|央视网|央广网|中国网|光明网|本报|本報|本网|本網|本刊|本台|[\\p{Script=Han}]{2,8}(?:日报|晚报|时报|商报|快报|都市报|报|网|在线|新闻|社)'
const HAN_DATELINE = new RegExp(
  `^[\\s　（(【]*(?:据)?(?<agency>${AGENCIES})(?:讯|消息)?[\\s　]*(?<place>[\\p{Script=Han}]{2,8}?)??(?<date>(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日)[\\s　]*(?:电|電|讯|訊|消息)`,
  'u',
)
/** As `BEIJING, March 1 (Xinhua) --`, `LONDON (Reuters) -`, `HANGZHOU —`. */
const LATIN_DATELINE =
  /^\s*(?<place>\p{Lu}[\p{Lu}.'’ -]{2,30}(?:,\s\p{Lu}[\p{L}. ]{1,20})??)(?:,\s(?<date>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:,\s\d{4})?))?\s*(?:[（(](?<agency>[\p{L} ]{2,30})[）)])?\s*(?:--?|—|–)+\s/u

/** The own paper: says that the outlet prints its own piece, not which it is. */
const OWN = /^本/

const inTitleCase = (words: string) => words.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())

function fromHan(lead: string): readonly Evidence[] {
  const match = HAN_DATELINE.exec(lead)
  const { agency = '', place = '', date = '' } = match?.groups ?? {}
  if (!match) return []
  return [
    ...evidence('place', place, match[0], 'dateline', 0.9),
    ...(OWN.test(agency) ? [] : evidence('outlet', agency, match[0], 'dateline', 0.5)),
    ...evidence('date', /\d{4}年/.test(date) ? dateIn(date) : '', match[0], 'dateline', 0.6),
  ]
}

function fromLatin(lead: string): readonly Evidence[] {
  const match = LATIN_DATELINE.exec(lead)
  const { agency = '', place = '', date = '' } = match?.groups ?? {}
  if (!match) return []
  return [
    ...evidence('place', inTitleCase(place.trim()), match[0], 'dateline', 0.85),
    ...(looksLikeOutlet(agency) || agency.length > 1 ? evidence('outlet', agency, match[0], 'dateline', 0.5) : []),
    ...evidence('date', dateIn(date), match[0], 'dateline', 0.6),
  ]
}

/** 本报北京3月1日电（记者 …）: what the beginnings of the first paragraphs say. */
export function fromDateline({ lines }: Readable): readonly Evidence[] {
  const leads = lines
    .filter((line) => line.kind === 'paragraph')
    .slice(0, PARAGRAPHS)
    .map((line) => line.text.slice(0, LEAD))
  return leads.flatMap((lead) => {
    const { names, quote } = reportersIn(lead)
    return [...fromHan(lead), ...fromLatin(lead), ...evidence('author', names, quote, 'dateline', 0.75)]
  })
}
