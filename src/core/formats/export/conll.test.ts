import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from '#core/formats/export/characters'
import { conll } from '#core/formats/export/conll'
import { hullOf } from '#core/formats/export/documents'
import { anyProject } from '#core/formats/export/testing/any-project'
import { savedFiles } from '#core/formats/export/testing/read-export'
import { torture } from '#core/formats/export/testing/torture'
import { withoutOverlaps } from '#core/formats/export/without-overlaps'
import type { Snapshot } from '#core/model/snapshot'

const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Z}]/gu

const squeezed = (text: string): string => printable(text.replace(INVISIBLE, ''))

type Tagged = readonly [token: string, tag: string]

const tagged = (file: string): readonly Tagged[] =>
  file
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [token = '', tag = '', more] = line.split('\t')
      if (token === '' || more !== undefined) throw new Error(line)
      return [token, tag]
    })

/** The entities of an IOB2 file; an I that continues nothing is an error. */
function entitiesOf(tokens: readonly Tagged[]): readonly string[] {
  const entities: string[] = []
  for (const [i, [token, tag]] of tokens.entries()) {
    if (tag.startsWith('B-')) entities.push(token)
    else if (tag.startsWith('I-')) {
      if (tokens[i - 1]?.[1].slice(1) !== tag.slice(1)) throw new Error(`${tag} continues nothing`)
      entities.push(`${entities.pop()}${token}`)
    }
  }
  return entities
}

/** Every place of every coder that does not overlap a longer one, in reading order. */
const expected = ({ articles, annotations, project }: Snapshot): readonly string[] =>
  project.coders
    .flatMap(({ id: coder }) =>
      articles.flatMap(({ id, content }) =>
        withoutOverlaps(annotations.filter((annotation) => annotation.article === id && annotation.coder === coder)).map((annotation) => {
          const { start, end } = hullOf(annotation)
          return squeezed(content.text.slice(start, end))
        }),
      ),
    )
    .sort()

const files = (project: Snapshot, scheme: string) => [...savedFiles(conll, project)].filter(([path]) => path.startsWith(`${scheme}/`))

const dropped = (project: Snapshot): number => conll.losses(project).find(({ code }) => code === 'overlaps')?.count ?? 0

test('every annotation that is not dropped, and counted so, is an entity', () => {
  const check = (project: Snapshot) => {
    const entities = files(project, 'iob2').flatMap(([, file]) => entitiesOf(tagged(file)))
    expect(entities.map(squeezed).sort()).toEqual(expected(project))
    expect(entities.length + dropped(project)).toBe(project.annotations.length)
  }
  check(torture())
  fc.assert(fc.property(anyProject, check), { seed: 72, numRuns: 60 })
})

test('the tokens are the text without white space', () => {
  const project = torture()
  const [[, file] = ['', '']] = files(project, 'iobes')
  const said = tagged(file).map(([token]) => token)
  expect(squeezed(said.join(''))).toBe(squeezed(project.articles[0]?.content.text ?? ''))
  expect(said).toContain('👨‍👩‍👧')
  expect(said).toContain('Cafe\u0301')
})

test('IOBES marks ends and single tokens', () => {
  const tags = new Set(files(torture(), 'iobes').flatMap(([, file]) => tagged(file).map(([, tag]) => tag[0])))
  expect([...tags].sort()).toEqual(['B', 'E', 'I', 'O', 'S'])
})
