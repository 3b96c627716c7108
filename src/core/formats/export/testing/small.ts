import { projectOf } from '#core/formats/export/testing/project-of'
import { Codebook, FIGURE, INITIATIVE, MEASURES } from '#core/model/codebook'
import type { Snapshot } from '#core/model/snapshot'

const text = (id: string, zh: string, en: string) => ({ id, label: { 'zh-CN': zh, en }, kind: 'text', choices: [] })
const code = { parent: null, include: '', exclude: '', examples: ['“暖冬”行动'] }

/** Its own, so that these files change only when an exporter does. */
const codebook = Codebook.parse({
  version: 3,
  codes: [
    {
      ...{ ...code, id: INITIATIVE, label: { 'zh-CN': '举措', en: 'Initiative' }, slot: 1, hotkey: 'i', definition: '做法\n有名称' },
      attributes: [
        text('name', '名称', 'Name'),
        { ...text('type', '类型', 'Type'), kind: 'choice', choices: [{ id: 'campaign', label: { 'zh-CN': '行动', en: 'Campaign' } }] },
        { ...text('ended', '已结束', 'Ended'), kind: 'flag' },
      ],
    },
    {
      ...{ ...code, id: FIGURE, label: { 'zh-CN': '数量', en: 'Figure' }, slot: 2, hotkey: 'f', definition: '' },
      attributes: [
        { ...text('value', '数值', 'Value'), kind: 'decimal' },
        { ...text('bounds', '范围', 'Bounds'), kind: 'interval' },
        text('unit', '单位', 'Unit'),
        { ...text('approx', '概数', 'Hedge'), kind: 'choice', choices: [{ id: 'at-least', label: { 'zh-CN': '不少于', en: 'at least' } }] },
      ],
    },
  ],
  linkTypes: [{ id: MEASURES, label: { 'zh-CN': '衡量', en: 'measures' }, from: [FIGURE], to: [INITIATIVE] }],
})

/** A project small enough to read its exports: what the golden files are made of. */
export const small = (): Snapshot =>
  projectOf({
    codebook,
    articles: [
      {
        id: 'a1',
        raw: '𠮷水县推行“暖冬”行动\n首批投入320万元，惠及1.1万户。',
        fields: { title: 'Warm winter in 𠮷水', outlet: '云岭日报', date: '2026-11-02', status: 'done' },
        codings: [
          { id: 'i1', parts: ['“暖冬”行动'], code: INITIATIVE, attributes: { name: '暖冬行动', type: 'campaign', ended: false } },
          { id: 'f1', parts: ['320万元'], code: FIGURE, attributes: { value: '3200000', unit: '元', kind: 'money' }, memo: '首批' },
          {
            id: 'f2',
            parts: ['1.1万户'],
            code: FIGURE,
            coder: 'c2',
            attributes: { value: '11000', bounds: { lo: '11000', hi: null, loOpen: false, hiOpen: false }, unit: '户', approx: 'at-least' },
          },
        ],
      },
      { id: 'a2', raw: '另一篇，没有标注。', fields: { title: 'Another' }, codings: [] },
    ],
    links: [['f1', 'i1', 'c1']],
  })
