import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findFigures } from '#core/figures/find-figures'
import { type Expected, inBrief } from '#core/figures/testing/in-brief'

interface Case {
  readonly text: string
  /** All that a reader would extract, in reading order. */
  readonly figures: readonly Expected[]
}

const folder = new URL('../../../fixtures/figures/', import.meta.url)

const casesOf = (file: string): readonly Case[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

describe.each(readdirSync(folder).filter((file) => file.endsWith('.jsonl')))('%s', (file) => {
  test.each(casesOf(file))('$text', ({ text, figures }) => {
    const found = findFigures(text).filter(({ certainty }) => certainty !== 'unlikely')
    expect(found.map(inBrief)).toEqual(figures.map((figure) => expect.objectContaining(figure)))
  })
})
