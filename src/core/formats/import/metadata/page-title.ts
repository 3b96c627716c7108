import type { PageHead } from '#core/formats/import/html-head'
import { sameTitle } from '#core/formats/import/html-weights'
import { type Evidence, evidence } from '#core/formats/import/metadata/evidence'

/** What parts a title from the names of channel and site: `标题_新闻中心_某某网`, `Title - Site`. */
const PARTING = /\s*(?:[_|｜]|--|——|\s[-–—·•]\s|>>|»|(?<=[^\d\s])-(?=[^\d\s]))\s*/u
const LONGEST = 200

const bare = (text: string) => text.replace(/[\s　]+/g, '')

/** A told title whole, and each run of its parts that holds the longest part, the longest run first. */
function readingsOf(told: string): readonly string[] {
  const parts = told.split(PARTING).filter((part) => part !== '')
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '')
  const runs = [told]
  for (let length = parts.length - 1; length > 0; length--)
    for (let start = 0; start + length <= parts.length; start++) {
      const from = told.indexOf(parts[start] ?? '')
      const last = parts[start + length - 1] ?? ''
      const to = told.indexOf(last, from) + last.length
      runs.push(told.slice(from, to))
    }
  return runs.filter((run) => run.includes(longest))
}

/** Shortest reading that can be a title when it is found on the page. */
const SHORTEST = 4

/**
 * The title as the page shows it: the line that repeats what <head> tells, else the single heading that says more, else what is told
 * without the names of channel and site.
 */
export function titleOf(page: PageHead, lines: readonly string[]): readonly Evidence[] {
  const told = [
    page.metas.get('og:title'),
    page.metas.get('article:title'),
    page.metas.get('twitter:title'),
    page.metas.get('articletitle'),
    page.metas.get('dc.title'),
    page.headline,
    page.title,
  ]
    .map((title) => (title ?? '').trim().slice(0, LONGEST))
    .filter((title) => title !== '')
  const shown = new Map(lines.filter((line) => line.length <= LONGEST).map((line) => [bare(line), line]))
  for (const title of told)
    for (const reading of readingsOf(title)) {
      const line = bare(reading).length >= SHORTEST ? shown.get(bare(reading)) : undefined
      if (line !== undefined) return evidence('title', line, title, 'title-shown', 0.95)
    }
  const [only = ''] = page.headings
  const [first = ''] = told
  const repeated = page.headings.find((heading) => told.some((title) => sameTitle(heading, title)))
  if (repeated) return evidence('title', repeated, first, 'heading', 0.85)
  const [cut = ''] = first.split(PARTING)
  if (page.headings.length === 1 && only.length > cut.length) return evidence('title', only, only, 'heading', 0.7)
  return evidence('title', cut, first, 'title-tag', 0.7)
}
