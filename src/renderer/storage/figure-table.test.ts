import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Annotation } from '#core/model/annotation'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import { AnnotationId, ArticleId, AttributeId } from '#core/model/ids'
import type { FigureLook, FigureSight } from './figure-port'
import { type FigureTable, openFigureTable } from './figure-table'
import { PAGE_LENGTH } from './page'
import type { LiveProject } from './project-port'
import { action, adding, createWorld, must, newProject, sampleAnnotation, sampleArticle, sampleLink, type World } from './testing/worlds'

const everything: FigureLook = { query: '', sort: { column: 'article', descending: false }, from: 0, to: 100, active: null }

function figure(article: string, name: string, start: number, quote: string, attributes: Annotation['attributes']): Annotation {
  const annotation = sampleAnnotation(article, name, start, start + 3, FIGURE)
  return { ...annotation, anchor: { ...annotation.anchor, quote, prefix: '第一行\n已经服务' }, attributes }
}

const yuan = (article: string, name: string, start: number, value: string): Annotation =>
  figure(article, name, start, `${value}元`, { kind: 'money', value, unit: '元' })

const text = '数'.repeat(3 * PAGE_LENGTH)

let world: World
let project: LiveProject
let table: FigureTable
let woken: () => void = () => {}

/** Waits until the table shows what is expected, looking again after every change. */
async function until(check: (sight: FigureSight) => boolean, look = everything): Promise<FigureSight> {
  await vi.waitFor(() => {
    if (!check(table.look(look))) throw new Error('not yet')
  })
  return table.look(look)
}

const quotes = (sight: FigureSight): string[] => sight.lines.map((line) => line.quote)

beforeEach(async () => {
  world = createWorld({ indexedDB: new IDBFactory(), IDBKeyRange })
  project = await newProject(await world.shelf(), sampleArticle('a', text), sampleArticle('b', text))
  const plan = { ...sampleAnnotation('a', 'plan', 2500, 2510, INITIATIVE), attributes: { name: '春雨计划' } }
  must(
    await project.commit(action, [
      ...adding(yuan('a', 'a2', 2000, '300'), yuan('a', 'a1', 10, '20'), plan, yuan('b', 'b1', 5, '1000')),
      { kind: 'add-link', link: sampleLink('a', 'l', 'a1', 'plan') },
    ]),
  )
  table = openFigureTable(project.key, world.idb, () => woken())
  await until((sight) => sight.read === 1)
  return () => {
    table.close()
    project.close()
  }
})

describe('the figures of a project', () => {
  it('are all there in reading order, with what they measure and what stands before them', () => {
    const sight = table.look(everything)
    expect(quotes(sight)).toEqual(['20元', '300元', '1000元'])
    expect(sight.lines[0]).toMatchObject({ title: 'a', initiatives: ['春雨计划'], before: '已经服务', coderName: '' })
    expect(sight).toMatchObject({ total: 3, shown: 3, kinds: [['money', 3]], units: [['元', 3]], problem: null })
  })

  it('are filtered and sorted, and only the rows in sight are handed over', () => {
    const look: FigureLook = { ...everything, query: 'unlinked > 100', sort: { column: 'value', descending: true }, from: 1, to: 2 }
    const sight = table.look(look)
    expect(quotes(sight)).toEqual(['300元'])
    expect(sight).toMatchObject({ total: 3, shown: 2, from: 1 })
    expect(table.look({ ...look, active: AnnotationId.parse('b1') }).active).toBe(0)
    expect(table.look({ ...look, active: AnnotationId.parse('a1') }).active).toBe(-1)
  })

  it('follow an edit, also of another window, without reading the other pages again', async () => {
    const other = must(await (await world.shelf()).open(project.key))
    must(await other.commit(action, adding(yuan('b', 'b2', 2 * PAGE_LENGTH, '7'))))
    expect(quotes(await until((sight) => sight.total === 4))).toEqual(['20元', '300元', '1000元', '7元'])
    must(await other.undo())
    expect(quotes(await until((sight) => sight.total === 3))).toEqual(['20元', '300元', '1000元'])
    other.close()
  })

  it('follow a new name of an initiative on another page', async () => {
    must(
      await project.commit(action, [
        {
          kind: 'set-attribute',
          article: ArticleId.parse('a'),
          annotation: AnnotationId.parse('plan'),
          attribute: AttributeId.parse('name'),
          before: '春雨计划',
          after: '秋收计划',
        },
      ]),
    )
    const sight = await until((seen) => seen.lines[0]?.initiatives[0] === '秋收计划')
    expect(sight.lines[0]?.initiatives).toEqual(['秋收计划'])
  })

  it('are selected one by one, in ranges and all; what the filter hides is not selected', () => {
    const selected = (look = everything) =>
      table
        .look(look)
        .lines.filter((line) => line.selected)
        .map((line) => line.quote)
    table.select({ select: 'only', index: 2 })
    expect(selected()).toEqual(['1000元'])
    table.select({ select: 'range', index: 1, from: 0 })
    expect(selected()).toEqual(['300元', '1000元'])
    table.select({ select: 'toggle', index: 0 })
    expect(table.look(everything)).toMatchObject({ selected: 3, sum: { sum: '1320', median: '300', unit: '元' } })
    expect(table.look({ ...everything, query: '> 100' })).toMatchObject({ selected: 2, sum: { sum: '1300' } })
    table.select({ select: 'none' })
    expect(table.look(everything)).toMatchObject({ selected: 0, sum: null })
    table.select({ select: 'all' })
    expect(table.look(everything).selected).toBe(3)
  })

  it('are copied as cells: the selected ones, or all that are shown', () => {
    table.look({ ...everything, query: 'article:a' })
    const asked = {
      columns: ['quote', 'value', 'kind', 'bounds'],
      header: ['Quote', 'Value', 'Kind', 'From', 'To'],
      words: { 'kind money': 'Money' },
    }
    expect(table.copy(asked)).toBe('Quote\tValue\tKind\tFrom\tTo\r\n20元\t20\tMoney\t\t\r\n300元\t300\tMoney\t\t')
    table.select({ select: 'only', index: 1 })
    expect(table.copy(asked)).toBe('Quote\tValue\tKind\tFrom\tTo\r\n300元\t300\tMoney\t\t')
  })

  it('say when the project is gone', async () => {
    let told = 0
    woken = () => {
      told++
    }
    const shelf = await world.shelf()
    project.close()
    must(await shelf.purge(project.key))
    expect((await until((sight) => sight.problem !== null)).problem?.code).toBe('project-not-there')
    expect(told).toBeGreaterThan(0)
  })
})
