import { isWebAddress } from '#core/formats/import/metadata/addresses'
import { authorNames } from '#core/formats/import/metadata/author-names'
import { machineDate } from '#core/formats/import/metadata/dates'
import { type Evidence, evidence } from '#core/formats/import/metadata/evidence'
import { hoursEast } from '#core/formats/import/metadata/meta-tags'
import type { Readable } from '#core/formats/import/metadata/readable'

type Node = Readonly<Record<string, unknown>>

/** Nodes looked at, so that no page can hold the reader up. */
const MOST_NODES = 200

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every object of a JSON-LD document, outermost first. */
function nodesOf(root: unknown): readonly Node[] {
  const nodes: Node[] = []
  const queue: unknown[] = [root]
  while (queue.length > 0 && nodes.length < MOST_NODES) {
    const value = queue.shift()
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES))
    else if (isNode(value)) {
      nodes.push(value)
      queue.push(...Object.values(value).filter(isNode).slice(0, MOST_NODES))
    }
  }
  return nodes
}

const ARTICLE = /(?:Article|Report|BlogPosting|NewsStory)$/

const text = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 300) : '')

/** A name as schema.org has it: a string, an object with `name`, or a list of these. */
function namesOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(namesOf).filter(Boolean).join(' ')
  return isNode(value) ? text(value['name']) : text(value)
}

const isOrganization = (value: unknown): boolean => [value].flat().some((one) => isNode(one) && /Organization$/.test(String(one['@type'])))

function parse(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}

/** What the page's JSON-LD (schema.org Article and its kinds) says. */
export function fromJsonLd({ page }: Readable): readonly Evidence[] {
  if (!page) return []
  const articles = page.jsonLd
    .flatMap((source) => nodesOf(parse(source)))
    .filter((node) => [node['@type']].flat().some((type) => ARTICLE.test(String(type))))
  return articles.slice(0, 1).flatMap((node) => {
    const [published, modified] = [text(node['datePublished']), text(node['dateModified'])]
    const url = text(node['url']) || text(node['mainEntityOfPage'])
    return [
      ...evidence('date', machineDate(published, hoursEast(page.lang)), published, 'json-ld', 0.95),
      ...evidence('date', machineDate(modified, hoursEast(page.lang)), modified, 'json-ld', 0.35),
      ...(isOrganization(node['author'])
        ? evidence('outlet', namesOf(node['author']), namesOf(node['author']), 'json-ld', 0.6)
        : evidence('author', authorNames(namesOf(node['author'])), namesOf(node['author']), 'json-ld', 0.75)),
      ...evidence('outlet', namesOf(node['publisher']), namesOf(node['publisher']), 'json-ld', 0.45),
      ...evidence('url', isWebAddress(url) ? url : '', url, 'json-ld', 0.8),
    ]
  })
}
