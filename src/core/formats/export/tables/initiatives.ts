import type { Document } from '#core/formats/export/documents'
import { attributeColumns } from '#core/formats/export/tables/attribute-columns'
import { type Coded, codedIn, codesUnder, isUnder, placeColumns } from '#core/formats/export/tables/coded'
import { flag, number, orMissing, type Table, tableOf, text } from '#core/formats/export/tables/table'
import type { Annotation } from '#core/model/annotation'
import { INITIATIVE } from '#core/model/codebook'
import type { AnnotationId } from '#core/model/ids'
import type { Initiative, Settlement } from '#core/model/initiative'
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

interface NamedInitiative {
  /** Of the registry; of a name that is not in it, its first mention's. */
  readonly id: string
  readonly name: string
  readonly registered: Initiative | null
  readonly mentions: Coded[]
}

export interface Initiatives {
  readonly all: readonly NamedInitiative[]
  readonly of: (annotation: Annotation) => NamedInitiative | undefined
}

/** The initiatives of the registry, then the names that mentions outside it have. */
export function initiativesOf({ codebook, initiatives }: Snapshot, documents: readonly Document[]): Initiatives {
  const registry = new Map(
    initiatives.map((each) => [each.id, { id: each.id, name: each.name, registered: each, mentions: [] as Coded[] }]),
  )
  const byName = new Map<string, NamedInitiative>()
  const of = (annotation: Annotation) =>
    (annotation.initiative === undefined ? undefined : registry.get(annotation.initiative)) ?? byName.get(keyOf(annotation))
  for (const coded of codedIn(documents)) {
    const { annotation } = coded
    const known = of(annotation)
    if (known) known.mentions.push(coded)
    else if (isUnder(codebook, INITIATIVE)(annotation.code))
      byName.set(keyOf(annotation), { id: annotation.id, name: nameOf(annotation), registered: null, mentions: [coded] })
  }
  return { all: [...registry.values(), ...byName.values()], of }
}

/** How many links lead to each annotation. */
function linksInto({ links }: Snapshot): ReadonlyMap<AnnotationId, number> {
  const counts = new Map<AnnotationId, number>()
  for (const { to } of links) counts.set(to, (counts.get(to) ?? 0) + 1)
  return counts
}

export function initiativesTable(snapshot: Snapshot, { all }: Initiatives): Table {
  const into = linksInto(snapshot)
  const linksTo = ({ mentions }: NamedInitiative) => mentions.reduce((sum, { annotation }) => sum + (into.get(annotation.id) ?? 0), 0)
  return tableOf<NamedInitiative>(
    'initiatives',
    {
      'zh-CN': '每项举措一行：登记过的举措；此外名称相同（不计引号、书名号）的提及归为一项',
      en: 'One row for each initiative: those of the registry; else mentions of the same name, whatever the marks around it, taken together',
    },
    [
      text(
        'initiative_id',
        '举措的标识；未登记的，首次提及的标注',
        'Id of the initiative; of one not registered, that of its first mention',
        ({ id }) => id,
      ),
      text('name', '名称', 'Name', ({ name }) => name),
      flag('registered', '是否登记过', 'Whether it is in the registry', ({ registered }) => registered !== null),
      text('aliases', '别名，每行一个', 'Other names, one a line', ({ registered }) => registered?.aliases?.join('\n') ?? null),
      text('type', '类型', 'Type', ({ registered }) => registered?.type ?? null),
      text('note', '说明', 'Note', ({ registered }) => orMissing(registered?.note ?? '')),
      text('coder_id', '登记者的标识', 'Id of the coder who registered it', ({ registered }) => registered?.coder ?? null),
      text('created_at', '登记时间（UTC）', 'When it was registered (UTC)', ({ registered }) => registered?.createdAt ?? null),
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

interface Decision extends Settlement {
  readonly initiative: string
}

/** What was decided about figures of an initiative that were listed together. */
export const settlementsTable = ({ initiatives }: Snapshot): Table =>
  tableOf<Decision>(
    'settlements',
    { 'zh-CN': '对举措的数字所作的每项裁定一行', en: 'One row for each decision about figures of an initiative' },
    [
      text('initiative_id', '举措的标识', 'Id of the initiative', ({ initiative }) => initiative),
      text('key', '所裁定的数字', 'The figures it is about', ({ key }) => key),
      text('verdict', 'same、different 或 holds', 'same, different or holds', ({ verdict }) => verdict),
      text('holds', '成立的数字的文字', 'Quote of the figure that holds', ({ holds }) => orMissing(holds)),
      text('coder_id', '裁定者的标识', 'Id of the coder who decided', ({ coder }) => coder),
      text('created_at', '裁定时间（UTC）', 'When it was decided (UTC)', ({ createdAt }) => createdAt),
    ],
    () => initiatives.flatMap(({ id, settlements = [] }) => settlements.map((each) => ({ ...each, initiative: id }))),
  )
