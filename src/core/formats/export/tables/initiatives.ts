import type { Document } from '#core/formats/export/documents'
import { attributeColumns } from '#core/formats/export/tables/attribute-columns'
import { type Coded, codedIn, codesUnder, isUnder, placeColumns } from '#core/formats/export/tables/coded'
import { number, type Table, tableOf, text } from '#core/formats/export/tables/table'
import type { Annotation } from '#core/model/annotation'
import { INITIATIVE } from '#core/model/codebook'
import type { AnnotationId } from '#core/model/ids'
import type { Snapshot } from '#core/model/snapshot'

/** Marks that may stand around a name or be left out. */
const MARKS = /[“”‘’"'《》〈〉「」『』\s]/g

/** The name the coder gave, else the words of the text. */
function nameOf({ attributes, anchor }: Annotation): string {
  const given = attributes['name']
  return typeof given === 'string' && given ? given : anchor.quote
}

/** Mentions of one name, whatever the marks around it, are one initiative. */
const keyOf = (annotation: Annotation): string => nameOf(annotation).replace(MARKS, '') || annotation.id

interface Initiative {
  /** Its first mention's. */
  readonly id: AnnotationId
  readonly name: string
  readonly mentions: Coded[]
}

export interface Initiatives {
  readonly all: readonly Initiative[]
  readonly of: (annotation: Annotation) => Initiative | undefined
}

export function initiativesOf({ codebook }: Snapshot, documents: readonly Document[]): Initiatives {
  const byKey = new Map<string, Initiative>()
  for (const coded of codedIn(documents, isUnder(codebook, INITIATIVE))) {
    const key = keyOf(coded.annotation)
    const known = byKey.get(key)
    if (known) known.mentions.push(coded)
    else byKey.set(key, { id: coded.annotation.id, name: nameOf(coded.annotation), mentions: [coded] })
  }
  return { all: [...byKey.values()], of: (annotation) => byKey.get(keyOf(annotation)) }
}

/** How many links lead to each annotation. */
function linksInto({ links }: Snapshot): ReadonlyMap<AnnotationId, number> {
  const counts = new Map<AnnotationId, number>()
  for (const { to } of links) counts.set(to, (counts.get(to) ?? 0) + 1)
  return counts
}

export function initiativesTable(snapshot: Snapshot, { all }: Initiatives): Table {
  const into = linksInto(snapshot)
  const linksTo = ({ mentions }: Initiative) => mentions.reduce((sum, { annotation }) => sum + (into.get(annotation.id) ?? 0), 0)
  return tableOf<Initiative>(
    'initiatives',
    {
      'zh-CN': '每项举措一行：名称相同（不计引号、书名号）的提及归为一项',
      en: 'One row for each initiative: mentions of the same name, whatever the marks around it, taken together',
    },
    [
      text('initiative_id', '举措的标识：首次提及的标注', 'Id of the initiative: that of its first mention', ({ id }) => id),
      text('name', '名称', 'Name', ({ name }) => name),
      number('mentions', '提及次数', 'How many mentions', ({ mentions }) => mentions.length),
      number(
        'articles',
        '提及它的文章数',
        'How many articles mention it',
        ({ mentions }) => new Set(mentions.map(({ document }) => document)).size,
      ),
      number('links', '指向它的关联数', 'How many links lead to it', linksTo),
    ],
    () => all,
  )
}

export function mentionsTable({ codebook }: Snapshot, documents: readonly Document[], initiatives: Initiatives): Table {
  const isMeant = isUnder(codebook, INITIATIVE)
  const columns = [
    ...placeColumns,
    text<Coded>(
      'initiative_id',
      '所属举措，见 initiatives',
      'Its initiative, see initiatives',
      ({ annotation }) => initiatives.of(annotation)?.id ?? null,
    ),
  ]
  const attributes = attributeColumns(
    codesUnder(codebook, isMeant),
    columns.map(({ name }) => name),
  )
  return tableOf(
    'mentions',
    { 'zh-CN': '举措的每次提及一行', en: 'One row for each mention of an initiative' },
    [...columns, ...attributes],
    () => codedIn(documents, isMeant),
  )
}
