import { flag, number, orMissing, type Table, tableOf, text } from '#core/formats/export/tables/table'
import { type Coder, type Project, suggestsFor } from '#core/model/project'
import type { Rejection } from '#core/model/rejection'
import type { Snapshot } from '#core/model/snapshot'

export const projectTable = ({ project, codebook }: Snapshot): Table =>
  tableOf<Project>(
    'project',
    { 'zh-CN': '项目：一行', en: 'The project: one row' },
    [
      text('project_id', '项目的标识', 'Id of the project', ({ id }) => id),
      text('name', '名称', 'Name', ({ name }) => orMissing(name)),
      text('memo', '备忘', 'Memo', ({ memo }) => orMissing(memo)),
      text('created_at', '建立时间（UTC）', 'When it was made (UTC)', ({ createdAt }) => createdAt),
      number('codebook_version', '编码本的版本', 'Version of the codebook', () => codebook.version),
      flag('suggestions_off', '是否关闭建议', 'Whether suggestions are switched off', ({ suggestions }) => suggestions?.off ?? false),
    ],
    () => [project],
  )

export const codersTable = ({ project }: Snapshot): Table =>
  tableOf<Coder>(
    'coders',
    { 'zh-CN': '每位编码员一行', en: 'One row for each coder' },
    [
      text('coder_id', '编码员的标识', 'Id of the coder', ({ id }) => id),
      text('name', '姓名', 'Name', ({ name }) => orMissing(name)),
      flag(
        'suggestions_off',
        '对其是否关闭建议',
        'Whether suggestions are switched off for the coder',
        ({ id }) => !suggestsFor(project, id),
      ),
    ],
    () => project.coders,
  )

export const rejectionsTable = ({ rejections }: Snapshot): Table =>
  tableOf<Rejection>(
    'rejections',
    { 'zh-CN': '每条被拒绝的建议一行', en: 'One row for each rejected suggestion' },
    [
      text('key', '建议的键：同键的不再建议', 'Key of the suggestion: whatever has the same is not suggested again', ({ key }) => key),
      text('quote', '文字', 'Its text', ({ quote }) => quote),
      text('coder_id', '拒绝者的标识', 'Id of the coder who rejected it', ({ coder }) => coder),
      text('created_at', '拒绝时间（UTC）', 'When it was rejected (UTC)', ({ createdAt }) => createdAt),
    ],
    () => rejections,
  )
