import { attributeOf, type HtmlDocument, type HtmlElement, shortText, walk } from '#core/formats/import/html-tree'

/** Longest value taken over from the page, and longest JSON-LD read, in code units. */
const LONGEST = 200
const LONGEST_JSON = 200_000
/** Most headings, named elements and times kept of one page. */
const MOST = 40

/** Class and id names that portals give to the elements that show a field. */
const SHOWN_NAMES: Readonly<Record<NamedField, RegExp>> = {
  outlet: /^(?:\w*source\w*|\w*[-_]source|laiyuan|media_?name|ly|come-?from)$/i,
  date: /^(?:\w*pub(?:lish)?(?:ed)?[-_]?(?:time|date|at)\w*|post-?_?(?:time|date|on)|(?:article|news|info|art)[-_]?(?:time|date)|date|time|datetime|h-time|fbsj|timestamp)$/i,
  author: /^(?:author\w*|\w*[-_]author|byline|by-?line|zuozhe|writer|reporter)$/i,
}
type NamedField = 'outlet' | 'date' | 'author'

/** What a page says beside its text. */
export interface PageHead {
  /** By name, property or itemprop in lower case; the first of each. */
  readonly metas: ReadonlyMap<string, string>
  readonly title: string
  /** Texts of the headings of the first level. */
  readonly headings: readonly string[]
  readonly siteName: string
  /** `headline` of the JSON-LD, told apart because it is asked for before the rest is read; empty without. */
  readonly headline: string
  /** The JSON-LD documents as written. */
  readonly jsonLd: readonly string[]
  readonly canonical: string
  /** The address that a browser wrote into the page when it was saved. */
  readonly savedFrom: string
  readonly lang: string
  /** The `datetime` of the <time> elements. */
  readonly times: readonly string[]
  /** Texts of elements that are named after the field they show. */
  readonly named: readonly { readonly field: NamedField; readonly text: string }[]
}

interface Findings {
  readonly metas: Map<string, string>
  readonly headings: string[]
  readonly jsonLd: string[]
  readonly times: string[]
  readonly named: { readonly field: NamedField; readonly text: string }[]
  title: string
  canonical: string
  lang: string
}

function readMeta(element: HtmlElement, { metas }: Findings): void {
  const name = (attributeOf(element, 'property') || attributeOf(element, 'name') || attributeOf(element, 'itemprop')).trim().toLowerCase()
  const content = attributeOf(element, 'content').trim().slice(0, LONGEST)
  if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content)
}

function readScript(element: HtmlElement, { jsonLd }: Findings): void {
  if (attributeOf(element, 'type').toLowerCase() !== 'application/ld+json' || jsonLd.length >= MOST) return
  const [content] = element.childNodes
  if (content && 'value' in content && content.value.length <= LONGEST_JSON) jsonLd.push(content.value)
}

function readElement(element: HtmlElement, found: Findings): void {
  switch (element.tagName) {
    case 'html':
      found.lang ||= attributeOf(element, 'lang').trim()
      return
    case 'meta':
      readMeta(element, found)
      return
    case 'script':
      readScript(element, found)
      return
    case 'title':
      found.title ||= shortText(element, LONGEST)
      return
    case 'link':
      if (attributeOf(element, 'rel').toLowerCase() === 'canonical') found.canonical ||= attributeOf(element, 'href').trim()
      return
    case 'h1':
      if (found.headings.length < MOST) found.headings.push(shortText(element, LONGEST))
      return
    case 'time':
      if (found.times.length < MOST) found.times.push(attributeOf(element, 'datetime') || shortText(element, 40))
      return
    default:
      readNamed(element, found)
  }
}

function readNamed(element: HtmlElement, { named }: Findings): void {
  if (element.attrs.length === 0 || named.length >= MOST || element.tagName === 'body') return
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')} ${attributeOf(element, 'itemprop')}`
    .slice(0, LONGEST)
    .trim()
  if (names === '') return
  for (const name of names.split(/\s+/))
    for (const [field, pattern] of Object.entries(SHOWN_NAMES) as [NamedField, RegExp][])
      if (pattern.test(name)) {
        const text = shortText(element, 80)
        if (text !== '' && text.length < 60) named.push({ field, text })
        return
      }
}

const HEADLINE = /"headline"\s*:\s*"((?:[^"\\]|\\.){1,300})"/

function headlineIn(jsonLd: readonly string[]): string {
  const quoted = jsonLd.map((source) => HEADLINE.exec(source)?.[1] ?? '').find((headline) => headline !== '')
  return quoted === undefined
    ? ''
    : quoted.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/\\(.)/g, '$1')
}

const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i
/** Code units in which a browser writes where a page was saved from. */
const BEGINNING = 2000

/** What the parsed page says beside its text; `source` is the page as written. */
export function pageHead(document: HtmlDocument, source: string): PageHead {
  const found: Findings = { metas: new Map(), headings: [], jsonLd: [], times: [], named: [], title: '', canonical: '', lang: '' }
  walk(document, {
    enter: (element) => {
      readElement(element, found)
      return true
    },
    leave: () => {},
    text: () => {},
  })
  return {
    ...found,
    siteName: found.metas.get('og:site_name') ?? '',
    headline: headlineIn(found.jsonLd),
    savedFrom: SAVED_FROM.exec(source.slice(0, BEGINNING))?.[1] ?? '',
  }
}

/** The title as <head> tells it, names of channel and site and all. */
export const toldTitle = (page: PageHead): string => page.metas.get('og:title') || page.headline || page.title
