import { type Table, tableOf, text } from '#core/formats/export/tables/table'
import type { Link } from '#core/model/link'
import type { Snapshot } from '#core/model/snapshot'

export const linksTable = ({ links }: Snapshot): Table =>
  tableOf<Link>(
    'links',
    { 'zh-CN': '每条关联一行', en: 'One row for each link' },
    [
      text('link_id', '关联的标识', 'Id of the link', ({ id }) => id),
      text('type', '关联的种类，见 codebook', 'Id of its type, see codebook', ({ type }) => type),
      text('article_id', '所在文章的标识', 'Id of its article', ({ article }) => article),
      text('from_annotation_id', '起点：标注的标识', 'Annotation it leads from', ({ from }) => from),
      text('to_annotation_id', '终点：标注的标识', 'Annotation it leads to', ({ to }) => to),
      text('role', '作用：inputs、outputs、outcomes、coverage', 'inputs, outputs, outcomes or coverage', ({ role }) => role ?? null),
      text('coder_id', '编码员的标识', 'Id of its coder', ({ coder }) => coder),
      text('created_at', '建立时间（UTC）', 'When it was made (UTC)', ({ createdAt }) => createdAt),
    ],
    () => links,
  )
