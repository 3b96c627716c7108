import type { Edit } from '#core/edits/edit'
import { dictionaryTable } from '#core/formats/export/tables/dictionary'
import { number, orMissing, type Table, tableOf, text } from '#core/formats/export/tables/table'
import type { Source } from '#core/model/article'
import type { Language } from '#core/model/language'
import type { Snapshot } from '#core/model/snapshot'

/** `add-annotation 2; set-attribute 1`: how many changes of each kind, in the order they first come. */
function changesOf({ changes }: Edit): string {
  const counts = new Map<string, number>()
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join('; ')
}

const editsTable = ({ history }: Snapshot): Table =>
  tableOf<Edit>(
    'edits',
    { 'zh-CN': '每次修改一行，由先到后', en: 'One row for each action of a coder, oldest first' },
    [
      text('edit_id', '修改的标识；各项变动见 project.json', 'Id of the edit; project.json has its changes', ({ id }) => id),
      text('edited_at', '时间（UTC）', 'When (UTC)', ({ clock }) => new Date(clock.wall).toISOString()),
      text('coder_id', '编码员的标识，见 coders', 'Id of the coder, see coders', ({ author }) => author.coder),
      text('action', '做了什么', 'What the coder did', ({ action }) => action.name),
      text('undoes', '所撤销的修改', 'The edit it takes back', ({ undoes }) => undoes),
      text('redoes', '所重做的修改', 'The edit it brings back', ({ redoes }) => redoes),
      number('codebook_version', '当时编码本的版本', 'Version of the codebook then', ({ codebookVersion }) => codebookVersion),
      number('changes', '变动数', 'How many changes', ({ changes }) => changes.length),
      text('changes_by_kind', '各类变动的数目', 'How many changes of each kind', changesOf),
    ],
    () => history,
  )

const sourcesTable = ({ sources }: Snapshot): Table =>
  tableOf<Source>(
    'sources',
    { 'zh-CN': '每个读入的文件一行', en: 'One row for each file that was read' },
    [
      text('source_sha256', '文件的 SHA-256', 'SHA-256 of the file', ({ hash }) => hash),
      text('file_name', '文件名', 'Name of the file', ({ fileName }) => orMissing(fileName)),
      text('media_type', '媒体类型', 'Media type', ({ mime }) => orMissing(mime)),
      text('encoding', '读它所用的字符编码（WHATWG）', 'Encoding it was read with (WHATWG)', ({ encoding }) => orMissing(encoding)),
      number('size', '字节数', 'Size in bytes', ({ bytes }) => bytes.length),
    ],
    () => sources,
  )

/** How the data came about: who did what when, and which files were read how. */
export function logTables(snapshot: Snapshot, language: Language): readonly Table[] {
  const tables = [editsTable(snapshot), sourcesTable(snapshot)]
  return [...tables, dictionaryTable(tables, language)]
}
