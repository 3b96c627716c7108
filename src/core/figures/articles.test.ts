import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findFigures } from '#core/figures/find-figures'
import { type Expected, inBrief } from '#core/figures/testing/in-brief'

const folder = new URL('../../../fixtures/figures/articles/', import.meta.url)
/** `⟦近7万人|value=70000 unit=人 approx=nearly⟧`: a figure as a reader would mark it, and what it says. */
const MARK = /⟦([^|⟧]+)\|([^⟧]*)⟧/g

function read(marked: string): { readonly text: string; readonly figures: readonly Expected[] } {
  const figures: Expected[] = []
  let removed = 0
  const text = marked.replace(MARK, (whole, quote: string, fields: string, at: number) => {
    const start = at - removed
    removed += whole.length - quote.length
    const said = fields.split(' ').map((field) => field.split('=', 2))
    figures.push({ start, text: quote, ...Object.fromEntries(said.map(([name, value]) => [name, value === 'null' ? null : value])) })
    return quote
  })
  return { text, figures }
}

test.each(readdirSync(folder))('%s: what a reader would mark, and nothing else', (file) => {
  const { text, figures } = read(readFileSync(new URL(file, folder), 'utf8'))
  const found = findFigures(text).filter(({ certainty }) => certainty !== 'unlikely')
  expect(found.map(inBrief)).toEqual(figures.map((figure) => expect.objectContaining(figure)))
})
