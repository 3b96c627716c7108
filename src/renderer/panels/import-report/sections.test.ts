import { describe, expect, it } from 'vitest'
import { ArticleId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import type { ImportOutcome } from '../../workspace/import-log'
import { bySection, timeLeft } from './sections'

const article = ArticleId.parse('a')
const imported = (file: string, doubts: number): ImportOutcome => ({
  kind: 'imported',
  file,
  article,
  title: file,
  encoding: 'utf-8',
  boilerplate: 0,
  findings: [],
  doubts: Array.from({ length: doubts }, () => problem('no-date')),
})

describe('bySection', () => {
  it('puts each file where the coder looks for it', () => {
    const outcomes: ImportOutcome[] = [
      imported('fine.txt', 0),
      imported('odd.txt', 2),
      { kind: 'duplicate', file: 'again.txt', article: null },
      { kind: 'project', file: 'colleague.json' },
      { kind: 'refused', file: 'scan.pdf', problem: problem('unreadable') },
    ]
    const sections = bySection(outcomes)
    const files = Object.fromEntries(Object.entries(sections).map(([id, list]) => [id, list.map((o) => o.file)]))
    expect(files).toEqual({
      check: ['odd.txt'],
      refused: ['scan.pdf'],
      duplicate: ['again.txt'],
      imported: ['fine.txt'],
      project: ['colleague.json'],
    })
  })
})

describe('timeLeft', () => {
  it('says nothing until it knows enough, and nothing at the end', () => {
    expect(timeLeft(2, 100, 5000)).toBeNull()
    expect(timeLeft(10, 100, 1000)).toBeNull()
    expect(timeLeft(100, 100, 50_000)).toBeNull()
  })

  it('counts seconds, then minutes', () => {
    expect(timeLeft(10, 20, 10_000)).toEqual({ unit: 'seconds', count: 10 })
    expect(timeLeft(10, 310, 10_000)).toEqual({ unit: 'minutes', count: 5 })
  })
})
