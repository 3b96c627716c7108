import { describe, expect, it } from 'vitest'
import { makeDispatch } from '#core/figures/dispatch'
import { english } from '#core/figures/english/english'
import { scan } from '#core/figures/find-figures'

const dispatch = makeDispatch([english])
const figuresIn = (text: string) => scan(dispatch, text, { numerals: false }).filter(({ certainty }) => certainty !== 'unlikely')

describe('English quantities', () => {
  it.each([
    [
      'Some 14.5 million residents were vaccinated.',
      { text: 'Some 14.5 million residents', value: '14500000', unit: 'residents', approx: 'about' },
    ],
    ['About 400 hamlets joined.', { text: 'About 400 hamlets', value: '400', unit: 'hamlets', approx: 'about' }],
    ['Support for 250 small firms', { text: '250 small firms', value: '250', unit: 'firms' }],
    ['It cost US$1.2 million to build.', { text: 'US$1.2 million', kind: 'money', value: '1200000', unit: 'US$', unitCode: 'USD' }],
    ['The £3m scheme', { text: '£3m', kind: 'money', value: '3000000', unitCode: 'GBP' }],
    ['He paid 40 dollars for it.', { text: '40 dollars', kind: 'money', value: '40', unitCode: 'USD' }],
    ['Turnout was nearly 2,000', { text: 'nearly 2,000', value: '2000', approx: 'nearly', comparator: '<' }],
    ['No fewer than 12 people died', { text: 'No fewer than 12 people', value: '12', approx: 'at-least', comparator: '>=' }],
    ['as many as 90 flights', { text: 'as many as 90 flights', value: '90', approx: 'at-most' }],
    ['It takes 20-odd workers', { text: '20-odd workers', value: '20', approx: 'about' }],
    ['for 50 or more guests', { text: '50 or more guests', value: '50', approx: 'at-least' }],
    ['Half a million voters', { text: 'Half a million voters', value: '500000' }],
    ['They sent two dozen engineers.', { text: 'two dozen engineers', value: '24' }],
    ['twenty-five thousand three hundred and four visitors', { value: '25304', unit: 'visitors' }],
    ['a plot of 2 hectares', { text: '2 hectares', kind: 'area', value: '2', unitCode: 'har' }],
    ['at minus 20 degrees Celsius', { text: 'minus 20 degrees Celsius', value: '-20' }],
    ['at 5 °C in the morning', { text: '5 °C', kind: 'temperature', value: '5', unitCode: 'Cel' }],
    ['by 25 basis points', { text: '25 basis points', kind: 'basis-point', value: '25' }],
    ['300 police officers came', { text: '300 police officers', value: '300', unit: 'officers' }],
    ['some 2.5m people', { text: 'some 2.5m people', value: '2500000' }],
    ['a wall 2.5m high', { text: '2.5m', kind: 'length', value: '2.5' }],
    ['answers within 24 hours', { text: 'within 24 hours', value: '24', approx: 'at-most' }],
    ['a five-year plan', { text: 'five-year', kind: 'duration', value: '5', unit: 'year' }],
    ['$2bn over five years', { text: '$2bn' }, { text: 'five years', kind: 'duration', approx: null }],
    ['They waited for over five years', { text: 'over five years', approx: 'more-than' }],
    ['64 buses, compared with 21 in 2021.', { text: '64 buses' }],
    ['half an hour passed', { text: 'half an hour', kind: 'duration', value: '0.5', unit: 'hour' }],
  ])('%s', (text, ...figures) => expect(figuresIn(text)).toMatchObject(figures))
})

describe('ranges', () => {
  it.each([
    ['Growth of 3 to 5 per cent is expected', { text: '3 to 5 per cent', lo: '3', hi: '5', kind: 'percent' }],
    ['between 30 and 40 families moved', { text: 'between 30 and 40 families', lo: '30', hi: '40', kind: 'count' }],
    ['a share of 5-10% of sales', { text: '5-10%', lo: '5', hi: '10', kind: 'percent' }],
    ['between 3% and 5% of sales', { text: 'between 3% and 5%', lo: '3', hi: '5', kind: 'percent' }],
    ['worth $2-3bn a year', { text: '$2-3bn', lo: '2000000000', hi: '3000000000', kind: 'money' }],
  ])('%s', (text, { text: quote, lo, hi, kind }) =>
    expect(figuresIn(text)).toMatchObject([{ text: quote, kind, value: null, bounds: { lo, hi } }]),
  )
})

describe('indefinite amounts', () => {
  it.each([
    ['Dozens of shops closed', 'Dozens of shops', '24', '99'],
    ['Hundreds of thousands of workers left', 'Hundreds of thousands of workers', '200000', '999999'],
    ['several hundred soldiers', 'several hundred soldiers', '200', '999'],
  ])('%s', (text, quote, lo, hi) =>
    expect(figuresIn(text)).toMatchObject([{ text: quote, value: null, bounds: { lo, hi }, approx: 'about' }]),
  )
})

describe('shares and multiples', () => {
  it.each([
    ['A third of the land', { text: 'A third', kind: 'fraction', value: '0.333333333333333' }],
    ['more than two-thirds of members', { text: 'more than two-thirds', kind: 'fraction', approx: 'more-than' }],
    ['It was about half.', { text: 'about half', kind: 'fraction', value: '0.5' }],
    ['Half of them agreed', { text: 'Half', kind: 'fraction', value: '0.5' }],
    ['one in five adults', { text: 'one in five', kind: 'fraction', value: '0.2' }],
    ['3 out of 10 pupils', { text: '3 out of 10', kind: 'fraction', value: '0.3' }],
    ['Exports doubled last year', { text: 'doubled', kind: 'multiple', value: '2', change: { direction: 'up', factor: '2' } }],
    ['Waste was halved', { text: 'halved', kind: 'multiple', value: '0.5', change: { direction: 'down' } }],
    ['Sales increased sixfold', { text: 'sixfold', kind: 'multiple', value: '6', change: { direction: 'up', mode: 'to', factor: '6' } }],
    ['six times as many trees', { text: 'six times', kind: 'multiple', value: '6' }],
    ['It happened six times.', { text: 'six times', kind: 'count', value: '6', unit: 'times' }],
  ])('%s', (text, figure) => expect(figuresIn(text)).toMatchObject([figure]))
})

describe('changes', () => {
  it.each([
    ['Prices rose by 5%.', { value: '5', change: { direction: 'up', mode: 'by', verb: 'rose' } }],
    ['Prices rose 5%.', { value: '5', change: { direction: 'up', mode: 'by' } }],
    ['up 9.4 percentage points', { kind: 'percentage-point', value: '9.4', change: { direction: 'up', mode: 'by' } }],
    ['Debt fell to about $4bn.', { value: '4000000000', approx: 'about', change: { direction: 'down', mode: 'to' } }],
    ['They cut emissions by 30 per cent.', { value: '30', change: { direction: 'down', mode: 'by', verb: 'cut' } }],
    ['It dropped to -5 degrees Celsius.', { text: '-5 degrees Celsius', value: '-5', change: { direction: 'down', mode: 'to' } }],
    ['Fares went up to $4.', { text: '$4', approx: null, change: { direction: 'up', mode: 'to' } }],
    ['a reduction of 12 minutes', { value: '12', change: { direction: 'down', mode: 'by' } }],
  ])('%s', (text, figure) => expect(figuresIn(text)).toMatchObject([figure]))
  it('reads sums with thousands separators on the way', () =>
    expect(figuresIn('The fee was cut from €500,000 to €120,000.')).toMatchObject([
      { text: '€500,000', change: null },
      { text: '€120,000', change: { direction: 'down', mode: 'to' } },
    ]))
  it('keeps the ends of a move apart', () =>
    expect(figuresIn('Rent went from $800 to $950.')).toMatchObject([
      { text: '$800', change: null },
      { text: '$950', change: { direction: 'up', mode: 'to', verb: 'went' } },
    ]))
  it('reads cuts from one length to another', () =>
    expect(figuresIn('The wait was cut from 30 days to 5 days.')).toMatchObject([
      { text: '30 days', change: null },
      { text: '5 days', change: { direction: 'down', mode: 'to' } },
    ]))
  it('keeps both ends of a change apart, also in one unit', () =>
    expect(figuresIn('Enrolment rose from 3.2 million to 4.1 million.')).toMatchObject([
      { text: '3.2 million', change: null },
      { text: '4.1 million', change: { mode: 'to' } },
    ]))
  it('tells where a change begins from where it ends', () =>
    expect(figuresIn('The share rose from 5% to 8%.')).toMatchObject([
      { text: '5%', change: null },
      { text: '8%', change: { direction: 'up', mode: 'to' } },
    ]))
})

describe('ages and ranks', () => {
  it.each([
    ['Classes for 60-year-olds', { text: '60-year-olds', kind: 'age', value: '60', unitCode: 'a' }],
    ['a man aged 45', { text: '45', kind: 'age', value: '45' }],
    ['residents aged 60 and over', { text: '60 and over', kind: 'age', approx: 'at-least' }],
    ['women aged 18 to 30', { text: '18 to 30', kind: 'age', bounds: { lo: '18', hi: '30' } }],
    ['for the third time', { text: 'third time', kind: 'ordinal', value: '3', unit: 'time' }],
    ['its 10th consecutive year', { text: '10th consecutive year', kind: 'ordinal', value: '10' }],
  ])('%s', (text, figure) => expect(figuresIn(text)).toMatchObject([figure]))
})

describe('no quantities', () => {
  it.each([
    'One of the reasons, on the one hand.',
    'the first to arrive, and no one else',
    'Chapter 3 covers Article 12.',
    'No. 5 and iPhone 15 models',
    'He won in 2016 elections there.',
    'a third party; a quarter final',
    'a second chance in the second half of it',
    'COVID-19 cases',
    'a club for over 60s',
    'close to zero',
    'the Five-Year Plan',
    'Twice bitten, once shy',
  ])('%s', (text) => expect(figuresIn(text)).toEqual([]))
  it('leaves Chinese text to others', () => expect(figuresIn('增长5%，共300家iPhone门店')).toEqual([]))
})
