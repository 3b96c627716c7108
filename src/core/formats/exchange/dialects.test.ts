import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readExchange } from '#core/formats/exchange/exchange-formats'
import { LEFT_OUT, type Mapping, suggestedMapping, usesOf } from '#core/formats/exchange/mapping'
import { type Plan, planImport } from '#core/formats/exchange/plan'
import { projectOf } from '#core/formats/export/testing/project-of'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import { CoderId } from '#core/model/ids'
import type { Snapshot } from '#core/model/snapshot'
import { utf8Encode } from '#core/text/utf8'

/** With astral characters before what is coded, so that units show. */
const TEXT = '𠮷水县😀推行“暖冬”行动。\n首批投入320万元，\n惠及1.1万户。'
const CRLF = TEXT.replaceAll('\n', '\r\n')

const project = (): Snapshot => projectOf({ articles: [{ id: 'a1', raw: TEXT, fields: { title: 'news' }, codings: [] }] })

const units = (quote: string, text = TEXT) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })
const points = (quote: string, text = TEXT) => {
  const start = [...text.slice(0, text.indexOf(quote))].length
  return { start, end: start + [...quote].length }
}

const json = (value: unknown): string => JSON.stringify(value)

function planOf(name: string, content: string | Record<string, string>, base = project(), change: Partial<Mapping> = {}): Plan {
  const entries = typeof content === 'string' ? null : Object.entries(content).map(([path, text]) => [path, utf8Encode(text)] as const)
  const bytes = entries ? zipSync(Object.fromEntries(entries)) : utf8Encode(String(content))
  const read = readExchange([{ name, bytes }])
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const mapping = { ...suggestedMapping(usesOf(read.value.exchange), base.codebook), ...change }
  const context = { coder: CoderId.parse('c1'), now: '2027-01-01T00:00:00.000Z', origin: read.value.format.label }
  return planImport(read.value.exchange, base, mapping, context)
}

const codedIn = ({ changes }: Plan) =>
  changes.flatMap((change) =>
    change.kind === 'add-annotation' ? [[change.annotation.code as string, change.annotation.anchor.quote] as const] : [],
  )

const BOTH = [
  [INITIATIVE, '“暖冬”行动'],
  [FIGURE, '320万元'],
]

const w3c = (quote: string, tag: string, place: { start: number; end: number } | null, extra = {}) => ({
  ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', id: `urn:uuid:${quote.length}`, type: 'Annotation' },
  body: [
    { type: 'TextualBody', purpose: 'tagging', value: tag },
    { type: 'TextualBody', value: '一条备注' },
  ],
  target: {
    source: 'news',
    selector: [{ type: 'TextQuoteSelector', exact: quote, ...extra }, ...(place ? [{ type: 'TextPositionSelector', ...place }] : [])],
  },
})

describe('Web Annotations of other tools', () => {
  test.each([
    ['code points, as the standard says', points],
    ['UTF-16 code units, as readers in JavaScript write', units],
  ])('count in %s', (_name, unit) => {
    const plan = planOf('notes.json', json([w3c('“暖冬”行动', 'Initiative', unit('“暖冬”行动')), w3c('320万元', '数字', unit('320万元'))]))
    expect(codedIn(plan)).toEqual(BOTH)
    expect(plan.report).toMatchObject({ exact: 2, moved: 0, unplaced: 0 })
    expect(plan.changes[0]).toMatchObject({ annotation: { memo: '一条备注', coder: 'c1' } })
  })

  test('have only a quote, a wrong place, or words that are nowhere', () => {
    const plan = planOf(
      'page.jsonld',
      json({
        type: 'AnnotationPage',
        items: [w3c('“暖冬”行动', 'initiative', null), w3c('320万元', 'figure', { start: 1, end: 7 }), w3c('没有的话', 'figure', null)],
      }),
    )
    expect(codedIn(plan)).toEqual(BOTH)
    expect(plan.report).toMatchObject({ exact: 1, moved: 1, unplaced: 1 })
    expect(plan.report.told).toEqual([
      { document: 'news', code: 'figure', quote: '320万元', how: 'moved' },
      { document: 'news', code: 'figure', quote: '没有的话', how: 'not-found' },
    ])
  })

  test('about a text that the project does not have are listed', () => {
    const plan = planOf(
      'x.json',
      json({
        ...w3c('320万元', 'figure', null),
        target: { source: 'https://example.org/other', selector: { type: 'TextQuoteSelector', exact: '320万元' } },
      }),
    )
    expect(plan.changes).toEqual([])
    expect(plan.report.told).toMatchObject([{ how: 'no-article' }])
  })
})

describe('REFI-QDA of other tools', () => {
  const selection = (quote: string, guid: string, { start, end }: { start: number; end: number }, named = true) =>
    `<PlainTextSelection guid="${guid}" ${named ? `name="${quote}"` : ''} startPosition="${start}" endPosition="${end}" creatingUser="u1"><Coding guid="c${guid}"><CodeRef targetGUID="${quote.includes('万') ? 'F1' : 'I1'}"/></Coding></PlainTextSelection>`
  const qde = (selections: string) => `\ufeff<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="x" origin="Another 9"><Users><User guid="u1" name="王"/></Users>
<CodeBook><Codes><Code guid="f1" name="数字" isCodable="true"/><Code guid="i1" name="举措" isCodable="true"/></Codes></CodeBook>
<Sources><TextSource guid="t1" name="news" plainTextPath="internal://T1.txt">${selections}</TextSource></Sources></Project>`

  test.each([
    ['line feeds', TEXT, TEXT],
    ['a byte order mark that is counted', `\ufeff${TEXT}`, `\ufeff${TEXT}`],
    ['a byte order mark that is not counted', `\ufeff${TEXT}`, TEXT],
    ['CRLF that is counted', CRLF, CRLF],
    ['CRLF counted as one', CRLF, TEXT],
    ['CRLF counted where the file has LF', TEXT, CRLF],
  ])('with %s', (_name, file, counted) => {
    for (const unit of [points, units]) {
      const selections = ['“暖冬”行动', '320万元', '1.1万户'].map((quote, i) => selection(quote, `s${i}`, unit(quote, counted))).join('')
      const plan = planOf('project.qdpx', { 'My project.qde': qde(selections), 'Sources/T1.txt': file })
      expect(codedIn(plan)).toEqual([...BOTH, [FIGURE, '1.1万户']])
      expect(plan.report).toMatchObject({ exact: 3, coders: 1, codes: 0, articles: 0 })
    }
  })
})

describe('brat, doccano, Label Studio, UIMA and tables of other tools', () => {
  const at = ({ start, end }: { start: number; end: number }, gap = ' ') => `${start}${gap}${end}`

  test('brat in code points and in UTF-16, attributes, notes, relations and a span over a line end', () => {
    for (const unit of [points, units]) {
      const over = unit('，\n惠及')
      const ann = `T1\tInitiative ${at(unit('“暖冬”行动'))}\t“暖冬”行动\nT2\tFigure ${at(unit('320万元'))}\t320万元\nT3\tOther ${over.start} ${over.start + 1};${over.start + 2} ${over.end}\t， 惠及\nA1\tNegated T2\nA2\tapprox T2 nearly\nR1\tmeasures Arg1:T2 Arg2:T1\t\n#1\tAnnotatorNotes T2\t看这里\n`
      const plan = planOf('brat.zip', { 'news.ann': ann, 'news.txt': TEXT })
      expect(codedIn(plan)).toEqual([...BOTH, ['Other', '，\n惠及']])
      expect(plan.report).toMatchObject({ exact: 3, links: 1, codes: 1 })
      const figure = plan.changes.flatMap((change) =>
        change.kind === 'add-annotation' && change.annotation.code === FIGURE ? [change.annotation] : [],
      )
      expect(figure).toMatchObject([{ memo: '看这里', attributes: { Negated: true, approx: 'nearly' } }])
    }
  })

  test('doccano with relations, and its plain labels, with texts that become articles', () => {
    const entities = ['“暖冬”行动', '320万元'].map((quote, i) => ({
      id: i + 7,
      label: i === 0 ? 'Initiative' : 'Figure',
      start_offset: points(quote).start,
      end_offset: points(quote).end,
    }))
    const row = { id: 3, text: TEXT, entities, relations: [{ id: 1, from_id: 8, to_id: 7, type: '度量' }] }
    const related = planOf('all.jsonl', json(row))
    expect(codedIn(related)).toEqual(BOTH)
    expect(related.report).toMatchObject({ exact: 2, links: 1, articles: 0 })
    const other = { text: `另一篇。${TEXT}`, label: [[4 + points('320万元').start, 4 + points('320万元').end, 'NUMBER']] }
    const plain = planOf('admin.jsonl', `${json(other)}\n`)
    expect(codedIn(plain)).toEqual([['NUMBER', '320万元']])
    expect(plain.report).toMatchObject({ articles: 1, codes: 1 })
  })

  test('Label Studio in either unit, with people, controls and relations', () => {
    for (const unit of [points, units]) {
      const region = (id: string, quote: string, label: string) => ({
        id,
        type: 'labels',
        from_name: 'l',
        to_name: 't',
        value: { ...unit(quote), text: quote, labels: [label] },
      })
      const number = {
        id: 'r2',
        type: 'number',
        from_name: '数值',
        to_name: 't',
        value: { ...unit('320万元'), text: '320万元', number: 3200000 },
      }
      const relation = { type: 'relation', from_id: 'r2', to_id: 'r1', direction: 'right', labels: [] }
      const result = [region('r1', '“暖冬”行动', 'initiative'), region('r2', '320万元', 'figure'), number, relation]
      const plan = planOf(
        'export.json',
        json([{ id: 9, data: { body: TEXT }, annotations: [{ completed_by: { email: 'a@b.cn' }, result }] }]),
      )
      expect(codedIn(plan)).toEqual(BOTH)
      expect(plan.report).toMatchObject({ exact: 2, links: 1, coders: 1 })
      expect(plan.changes.find((change) => change.kind === 'add-annotation' && change.annotation.code === FIGURE)).toMatchObject({
        annotation: { attributes: { value: '3200000' } },
      })
    }
  })

  test('a CAS of INCEpTION, as XMI and as JSON', () => {
    const place = units('320万元')
    const xmi = `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:t="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmi:version="2.0"><cas:NULL xmi:id="0"/><t:Sentence xmi:id="5" sofa="1" begin="0" end="9"/><ner:NamedEntity xmi:id="7" sofa="1" begin="${place.start}" end="${place.end}" value="Figure"/><cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="${TEXT.replaceAll('\n', '&#10;')}"/><cas:View sofa="1" members="5 7"/></xmi:XMI>`
    expect(codedIn(planOf('news.xmi', xmi))).toEqual([[FIGURE, '320万元']])
    const structures = [
      { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaString: TEXT },
      { '%ID': 7, '%TYPE': 'custom.Figure', '@sofa': 1, begin: place.start, end: place.end, unit: '元' },
    ]
    const plan = planOf('news.json', json({ '%TYPES': {}, '%FEATURE_STRUCTURES': structures }))
    expect(plan.changes).toMatchObject([{ annotation: { code: FIGURE, attributes: { unit: '元' } } }])
  })

  test('a table with headings in Chinese and semicolons, values in columns', () => {
    const plan = planOf(
      'spans.csv',
      `\ufeff文章;编码;原文;数值;备注\r\nnews;数字;"320万元";3,200,000;"他说""好"""\r\nnews;举措;“暖冬”行动;;\r\n`,
    )
    expect(codedIn(plan)).toEqual(BOTH.toReversed())
    expect(plan.changes[0]).toMatchObject({ annotation: { attributes: { value: '3200000' }, memo: '他说"好"' } })
  })
})

describe('an import into a project', () => {
  const rows = `document,label,quote,start,end,weight\nnews,Money,320万元,${at()},9\nnews,Money,320万元,${at()},9\nnews,Skip me,首批,,,\n`
  function at() {
    const { start, end } = points('320万元')
    return `${start},${end}`
  }

  /** The project after the plan. */
  const after = (base: Snapshot, { changes }: Plan): Snapshot => ({
    ...base,
    codebook: changes.reduce((codebook, change) => (change.kind === 'set-codebook' ? change.after : codebook), base.codebook),
    annotations: [...base.annotations, ...changes.flatMap((change) => (change.kind === 'add-annotation' ? [change.annotation] : []))],
  })

  test('makes new codes and attributes, leaves out what is not wanted, and adds nothing the second time', () => {
    const change = { codes: { Money: '+', 'Skip me': LEFT_OUT } }
    const first = planOf('t.csv', rows, project(), change)
    expect(first.report).toMatchObject({ exact: 2, leftOut: 1, codes: 1 })
    const [codebook] = first.changes.flatMap((each) => (each.kind === 'set-codebook' ? [each.after] : []))
    expect(codebook?.version).toBe(2)
    expect(codebook?.codes.at(-1)).toMatchObject({ id: 'Money', attributes: [{ id: 'weight', kind: 'decimal' }] })
    const second = planOf('t.csv', rows, after(project(), first), change)
    expect(second.changes).toEqual([])
    expect(second.report).toMatchObject({ exact: 0, known: 2 })
  })

  test('of what is there under another id adds nothing', () => {
    const base = projectOf({
      articles: [{ id: 'a1', raw: TEXT, fields: { title: 'news' }, codings: [{ id: 'mine', parts: ['320万元'] }] }],
    })
    const plan = planOf('t.csv', 'document,label,quote\nnews,figure,320万元\n', base)
    expect(plan.changes).toEqual([])
    expect(plan.report).toMatchObject({ known: 1 })
  })
})

test.each([
  ['not.zip', 'PK\u0003\u0004 and nothing'],
  ['what.bin', '???'],
  ['broken.qde', '<Project'],
  ['entities.qde', '<!DOCTYPE Project [<!ENTITY a "aaaa">]><Project>&a;</Project>'],
  ['empty.csv', ''],
  ['a.json', '{"type":"Annotation"'],
])('%s is refused', (name, content) => {
  const read = readExchange([{ name, bytes: utf8Encode(content) }])
  expect(read.ok).toBe(false)
})
