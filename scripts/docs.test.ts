import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './lib/root.mjs'

const decisions = join(root, 'docs', 'decisions')
const numbered = readdirSync(decisions).filter((name) => /^\d{4}-/.test(name))

describe('the decisions', () => {
  it('are all in the list, under their own titles', () => {
    const list = readFileSync(join(decisions, 'README.md'), 'utf8')
    const titles = numbered.map((name) => `- [${readFileSync(join(decisions, name), 'utf8').split('\n')[0]?.replace(/^# /, '')}](${name})`)
    expect(titles.filter((line) => !list.includes(line))).toEqual([])
  })

  it('have a number each', () => {
    const numbers = numbered.map((name) => name.slice(0, 4))
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})

describe('the pages for people', () => {
  const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...numbered.map((name) => join('docs', 'decisions', name))]

  it.each(pages)('%s links to files that exist', (page) => {
    const path = join(root, page)
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map((match) => match[1] ?? '')
    const broken = links.filter((link) => !existsSync(join(dirname(path), decodeURI(link))))
    expect(broken.map((link) => relative(root, join(dirname(path), link)))).toEqual([])
  })
})
