import { authorNames } from '#core/formats/import/metadata/author-names'
import { machineDate } from '#core/formats/import/metadata/dates'
import { type Evidence, evidence, type MetadataField } from '#core/formats/import/metadata/evidence'
import { outletName } from '#core/formats/import/metadata/outlet-names'
import type { Readable } from '#core/formats/import/metadata/readable'

/** Names of <meta> elements (name, property or itemprop, lower case) with how often each is right about its field. */
const NAMES: Readonly<Partial<Record<MetadataField, Readonly<Record<string, number>>>>> = {
  outlet: {
    contentsource: 0.85,
    source: 0.85,
    'article:source': 0.85,
    mediaid: 0.8,
    'weibo: article:source': 0.8,
    'dc.source': 0.7,
    'og:site_name': 0.35,
    'application-name': 0.25,
    'dc.publisher': 0.35,
  },
  date: {
    'article:published_time': 0.95,
    'og:published_time': 0.9,
    'og:release_date': 0.9,
    publishdate: 0.95,
    pubdate: 0.95,
    publish_time: 0.9,
    publishtime: 0.9,
    firstpublishedtime: 0.9,
    datepublished: 0.9,
    'weibo: article:create_at': 0.85,
    'apub:time': 0.8,
    parsely_pub_date: 0.9,
    'parsely-pub-date': 0.9,
    'sailthru.date': 0.85,
    'dc.date': 0.8,
    'dc.date.issued': 0.85,
    'dcterms.date': 0.8,
    date: 0.7,
    'article:modified_time': 0.4,
    'og:updated_time': 0.35,
    'last-modified': 0.3,
  },
  author: { author: 0.45, 'article:author': 0.5, 'dc.creator': 0.5, 'og:article:author': 0.5, 'parsely-author': 0.7, byl: 0.7 },
}

/** Hours that the clocks of a page are ahead of UTC, by its language. */
export const hoursEast = (lang: string): number => (/^zh/i.test(lang) ? 8 : 0)

function readValue(field: MetadataField, content: string, lang: string): string {
  if (field === 'outlet') return outletName(content)
  if (field === 'date') return machineDate(content, hoursEast(lang))
  return /^https?:/i.test(content) ? '' : authorNames(content)
}

/** What the <meta> elements of a page say. */
export function fromMetaTags({ page }: Readable): readonly Evidence[] {
  if (!page) return []
  const fields = Object.entries(NAMES) as [MetadataField, Readonly<Record<string, number>>][]
  return fields.flatMap(([field, names]) =>
    Object.entries(names).flatMap(([name, confidence]) => {
      const content = page.metas.get(name) ?? ''
      return evidence(field, readValue(field, content, page.lang), content, 'meta', confidence)
    }),
  )
}
