import { dateIn } from '#core/formats/import/byline'
import { attributeOf, type HtmlDocument, type HtmlElement, shortText, walk } from '#core/formats/import/html-tree'
import { sameTitle } from '#core/formats/import/html-weights'
import type { ArticleMetadata } from '#core/formats/import/importer'

/** Longest value taken over from the page, in code units. */
const LONGEST = 200

/** Names of <meta> elements (name or property, lower case) that tell each field, the most reliable first. */
const META_NAMES: Readonly<Record<'title' | 'outlet' | 'date' | 'author' | 'url', readonly string[]>> = {
  title: ['og:title', 'article:title', 'twitter:title', 'dc.title', 'articletitle'],
  outlet: ['source', 'contentsource', 'mediaid', 'article:source', 'og:site_name', 'application-name'],
  date: ['article:published_time', 'publishdate', 'pubdate', 'publish_time', 'firstpublishedtime', 'og:release_date', 'dc.date', 'date'],
  author: ['author', 'article:author', 'dc.creator', 'og:article:author'],
  url: ['og:url'],
}

/** Class and id names that portals give to the elements that show a field. */
const SHOWN_NAMES: Readonly<Record<'outlet' | 'date' | 'author', RegExp>> = {
  outlet: /^(?:source\w*|\w*[-_]source|laiyuan|media_?name|ly|from)$/i,
  date: /^(?:pub-?_?time|pub-?_?date|publish-?_?(?:time|date)|post-?_?(?:time|date)|date|time|h-time|fbsj)$/i,
  author: /^(?:author\w*|byline|zuozhe|writer|reporter)$/i,
}

/** What a page tells about its article in <head> and in named elements; empty where it does not. */
export type PageMetadata = Omit<ArticleMetadata, 'place'> & { readonly lang: string }

/** A page title without the names of channel and site that follow it: `标题_新闻中心_某某网`, `Title - Site`. */
function withoutSiteName(title: string): string {
  return title.split(/\s*[_|｜]\s*|\s+[-–—]\s+|-(?=[^-]{2,12}$)/)[0]?.trim() ?? ''
}

/**
 * The heading that repeats the title told in <head>, else what is told there. Pages whose <title> names the section only, and whose single
 * heading says more, are called by that heading.
 */
function titleOf(headings: readonly string[], told: string): string {
  const [only = ''] = headings
  const repeated = headings.find((heading) => sameTitle(heading, told))
  return repeated ?? (headings.length === 1 && only.length > told.length ? only : told)
}

const isWebAddress = (url: string) => /^https?:\/\/[^\s"<>]+$/i.test(url)

const withoutLabel = (value: string) =>
  value.replace(/^\s*(?:来源|來源|稿源|出处|作者|记者|記者|文|Source|Author|By)\s*[:：]?\s*/i, '').trim()

interface Findings {
  readonly metas: Map<string, string>
  readonly shown: Map<string, string>
  readonly headings: string[]
  title: string
  canonical: string
  lang: string
  time: string
}

function readElement(element: HtmlElement, found: Findings): void {
  switch (element.tagName) {
    case 'html':
      found.lang ||= attributeOf(element, 'lang')
      return
    case 'meta': {
      const name = (attributeOf(element, 'property') || attributeOf(element, 'name')).toLowerCase()
      const content = attributeOf(element, 'content').trim().slice(0, LONGEST)
      if (name !== '' && content !== '' && !found.metas.has(name)) found.metas.set(name, content)
      return
    }
    case 'title':
      found.title ||= shortText(element, LONGEST)
      return
    case 'link':
      if (attributeOf(element, 'rel').toLowerCase() === 'canonical') found.canonical ||= attributeOf(element, 'href').trim()
      return
    case 'h1':
      found.headings.push(shortText(element, LONGEST))
      return
    case 'time':
      found.time ||= dateIn(attributeOf(element, 'datetime'))
      return
    default:
      readNamed(element, found)
  }
}

function readNamed(element: HtmlElement, found: Findings): void {
  if (element.tagName === 'body' || element.attrs.length === 0) return
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.slice(0, LONGEST).trim().split(/\s+/)
  for (const [field, pattern] of Object.entries(SHOWN_NAMES)) {
    if (found.shown.has(field) || !names.some((name) => pattern.test(name))) continue
    const text = shortText(element, 60)
    const value = field === 'date' ? dateIn(text) : withoutLabel(text)
    if (value !== '' && value.length < 40) found.shown.set(field, value)
  }
}

export function pageMetadata(document: HtmlDocument): PageMetadata {
  const found: Findings = { metas: new Map(), shown: new Map(), headings: [], title: '', canonical: '', lang: '', time: '' }
  walk(document, {
    enter: (element) => {
      readElement(element, found)
      return true
    },
    leave: () => {},
    text: () => {},
  })
  const meta = (field: keyof typeof META_NAMES) => META_NAMES[field].map((name) => found.metas.get(name) ?? '').find((v) => v !== '') ?? ''
  const metaDate = META_NAMES.date.map((name) => dateIn(found.metas.get(name) ?? '')).find((date) => date !== '')
  return {
    title: titleOf(found.headings, meta('title') || withoutSiteName(found.title)),
    outlet: found.shown.get('outlet') ?? meta('outlet'),
    date: metaDate ?? (found.time || (found.shown.get('date') ?? '')),
    author: found.shown.get('author') ?? meta('author'),
    url: [found.canonical, meta('url')].find(isWebAddress) ?? '',
    lang: found.lang.trim(),
  }
}
