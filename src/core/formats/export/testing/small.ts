import { projectOf } from '#core/formats/export/testing/torture'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import type { Snapshot } from '#core/model/snapshot'

/** A project small enough to read its exports: what the golden files are made of. */
export const small = (): Snapshot =>
  projectOf({
    articles: [
      {
        id: 'a1',
        raw: '𠮷水县推行“暖冬”行动\n首批投入320万元，惠及1.1万户。',
        fields: { title: '𠮷水县推行“暖冬”行动', outlet: '云岭日报', date: '2026-11-02', status: 'done' },
        codings: [
          { id: 'i1', parts: ['“暖冬”行动'], code: INITIATIVE, attributes: { name: '暖冬行动', type: 'campaign' } },
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
      { id: 'a2', raw: '另一篇，没有标注。', fields: { title: '另一篇' }, codings: [] },
    ],
    links: [['f1', 'i1', 'c1']],
  })
