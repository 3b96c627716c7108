import { number, orMissing, type Table, tableOf, text } from '#core/formats/export/tables/table'
import type { Codebook } from '#core/model/codebook'
import type { LocalText } from '#core/model/language'
import type { Snapshot } from '#core/model/snapshot'

interface Entry {
  readonly item: 'code' | 'attribute' | 'choice' | 'link-type'
  readonly id: string
  readonly code: string | null
  readonly parent: string | null
  readonly label: LocalText
  readonly kind?: string
  readonly slot?: number
  readonly hotkey?: string
  readonly definition?: string
  readonly include?: string
  readonly exclude?: string
  readonly examples?: string
  readonly from?: string
  readonly to?: string
}

/** Codes, each followed by its attributes, each followed by its choices; then link types. */
function* entriesOf({ codes, linkTypes }: Codebook): Generator<Entry> {
  for (const { attributes, examples, ...code } of codes) {
    yield { ...code, item: 'code', code: code.id, examples: examples.join('\n') }
    for (const { id, label, kind, choices } of attributes) {
      yield { item: 'attribute', id, code: code.id, parent: code.id, label, kind }
      for (const choice of choices) yield { item: 'choice', id: choice.id, code: code.id, parent: id, label: choice.label }
    }
  }
  for (const { id, label, from, to } of linkTypes)
    yield { item: 'link-type', id, code: null, parent: null, label, from: from.join(' '), to: to.join(' ') }
}

export const codebookTable = ({ codebook }: Snapshot): Table =>
  tableOf<Entry>(
    'codebook',
    { 'zh-CN': '每个编码、属性、选项、关联种类一行', en: 'One row for each code, attribute, choice and link type' },
    [
      text('item', 'code、attribute、choice 或 link-type', 'code, attribute, choice or link-type', ({ item }) => item),
      text('id', '标识', 'Id', ({ id }) => id),
      text('code', '所属编码', 'The code it belongs to', ({ code }) => code),
      text(
        'parent',
        '编码的上级；属性的编码；选项的属性',
        'Parent of a code; code of an attribute; attribute of a choice',
        ({ parent }) => parent,
      ),
      text('label_zh', '中文名称', 'Label in Chinese', ({ label }) => orMissing(label['zh-CN'])),
      text('label_en', '英文名称', 'Label in English', ({ label }) => orMissing(label.en)),
      text('kind', '属性的类型', 'Kind of an attribute', ({ kind }) => kind ?? null),
      number('slot', '编码的颜色号', 'Number of a code’s colour', ({ slot }) => slot ?? null),
      text('hotkey', '编码的快捷键', 'Key of a code', ({ hotkey }) => orMissing(hotkey ?? '')),
      text('definition', '定义', 'Definition', ({ definition }) => orMissing(definition ?? '')),
      text('include', '何时使用', 'When to use it', ({ include }) => orMissing(include ?? '')),
      text('exclude', '何时不用', 'When not to use it', ({ exclude }) => orMissing(exclude ?? '')),
      text('examples', '例子，每行一个', 'Examples, one a line', ({ examples }) => orMissing(examples ?? '')),
      text('from', '关联可从哪些编码出发', 'Codes that a link may lead from', ({ from }) => from ?? null),
      text('to', '关联可指向哪些编码', 'Codes that a link may lead to', ({ to }) => to ?? null),
    ],
    () => entriesOf(codebook),
  )
