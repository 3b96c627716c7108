import { projectOf } from '#core/formats/export/testing/project-of'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import { Initiative } from '#core/model/initiative'
import type { Snapshot } from '#core/model/snapshot'

const LONG = '临江𠮷'.repeat(8_400)

/** Everything that has ever bitten an exporter, in one project. */
export const torture = (): Snapshot =>
  projectOf({
    initiatives: [
      Initiative.parse({
        ...{ id: 'desk', name: '“一站办”机制', aliases: ['=一站办'], type: 'mechanism', note: '@说明\n第二行', coder: 'c1' },
        createdAt: '2026-11-23T08:00:00.000Z',
        settlements: [{ key: '家', verdict: 'holds', holds: '1.2万多家', coder: 'c2', createdAt: '2026-11-23T08:00:00.000Z' }],
      }),
      Initiative.parse({ id: 'unused', name: '没人提到', note: '', coder: 'c2', createdAt: '2026-11-23T08:00:00.000Z' }),
    ],
    articles: [
      {
        id: '1-city',
        raw: '\ufeff临江𠮷祥街道😀推行“一站办”机制，\r\n惠及1.2万多家👨‍👩‍👧企业；\r\nCafe\u0301补贴近2000万元，比上年-3.5个百分点。\r\n\r\n其中=1+1家，@3户，+5人，约占“一站办”机制的四成。',
        fields: {
          title: '临江/“一站办”: 𠮷祥?',
          outlet: '=cmd|x',
          date: '2024-03-18',
          author: '@记者',
          memo: '文章的\t备忘',
          status: 'done',
        },
        codings: [
          {
            id: 'i1',
            initiative: 'desk',
            codebookVersion: 2,
            parts: ['“一站办”机制'],
            code: INITIATIVE,
            attributes: { name: '一站办', type: 'mechanism' },
            memo: '第一行\n第二行\t"引号" & <b>',
          },
          {
            id: 'f1',
            parts: ['1.2万多家👨‍👩‍👧企业'],
            attributes: {
              value: '12000',
              bounds: { lo: '12000', hi: '13000', loOpen: false, hiOpen: true },
              unit: '家',
              approx: 'more-than',
              kind: 'count',
            },
          },
          { id: 'f1-nested', parts: ['1.2万'], attributes: { value: '12000' }, certainty: 'likely' },
          {
            id: 'f1-again',
            parts: ['1.2万多家👨‍👩‍👧企业'],
            coder: 'c2',
            attributes: { value: '12345678901234567890.5' },
            byHand: ['value'],
          },
          { id: 'f-crossing', parts: ['多家👨‍👩‍👧企业；\nCafe\u0301补贴'], coder: '3-coder' },
          { id: 'f-discontinuous', parts: ['2000万元', '3.5个百分点'], attributes: { change: 'up-by' }, memo: '=1+1' },
          { id: 'f-accent', parts: ['Cafe\u0301'], by: 'rule' },
          {
            id: 'f-formula',
            parts: ['=1+1家'],
            attributes: { value: '=2+2', bounds: { lo: '一些', hi: '', loOpen: false, hiOpen: false } },
          },
          { id: 'f-at', parts: ['@3户'], coder: 'c2', certainty: 'doubtful', memo: ' _x0041_ 不是 A ' },
          { id: 'f-plus', parts: ['+5人'], attributes: { value: '-5', vanished: '旧值' } },
          { id: 'f-minus', parts: ['-3.5个百分点'], code: FIGURE, attributes: { value: '-3.5' } },
          { id: 'i1-later', parts: ['四成'], code: 'goal', coder: '3-coder' },
          { id: 'i2', parts: ['约占“一站办”机制'], code: 'pledge', attributes: { name: '' } },
        ],
      },
      {
        id: 'long',
        raw: `${LONG}\u0001终\u000b止\ufffe。尾部3家。`,
        fields: { title: 'CON', url: 'https://example.org/?a=1&b=2', reason: '重复', status: 'excluded' },
        codings: [
          { id: 'whole', parts: [LONG], code: INITIATIVE },
          { id: 'tail', parts: ['3家'], memo: '\u0007铃' },
          { id: 'control', parts: ['终\u000b止'] },
        ],
      },
      { id: 'empty', raw: '没有标注的一篇。', fields: { title: '临江/“一站办”: 𠮷祥?', language: 'en' }, codings: [] },
      {
        id: 'halves',
        raw: '半个\ud83d字符，4家。',
        fields: { title: '\ud83d' },
        codings: [
          { id: 'half', parts: ['个\ud83d字'] },
          { id: 'after', parts: ['4家'] },
        ],
      },
    ],
    links: [
      ['f1', 'i1', 'c1', 'coverage'],
      ['f1-again', 'i1', 'c2'],
      ['f-discontinuous', 'i2', '3-coder'],
    ],
  })
