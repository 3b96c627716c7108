import fc from 'fast-check'
import { type Coding, type LinkParts, projectOf } from '#core/formats/export/testing/project-of'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import { Initiative } from '#core/model/initiative'
import type { Snapshot } from '#core/model/snapshot'
import { describe } from '#core/text/anchor'
import { canonicalText } from '#core/text/newlines'

const AWKWARD = [
  '甲',
  '𠮷',
  '👨‍👩‍👧',
  'e\u0301',
  'ab',
  '7',
  '\n',
  '\r\n',
  '\t',
  '，',
  '。',
  '😀',
  '\ud800',
  '"',
  '<&>',
  '\\',
  '\u0001',
  '\u2028',
  '…',
  ' ',
  '=',
  '🇨🇳',
]
const words = fc.array(fc.constantFrom(...AWKWARD), { maxLength: 5 }).map((pieces) => pieces.join(''))
const raw = fc.array(fc.constantFrom(...AWKWARD), { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''))

const coding = fc.record({
  places: fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { minLength: 1, maxLength: 3 }),
  code: fc.constantFrom<string>(FIGURE, INITIATIVE, 'goal'),
  coder: fc.constantFrom('c1', 'c2', '3-coder'),
  memo: words,
  initiative: fc.option(fc.constantFrom('d1', 'd2'), { nil: undefined }),
  codebookVersion: fc.option(fc.constant(1), { nil: undefined }),
  attributes: fc.dictionary(fc.constantFrom('value', 'unit', 'bounds', '数值'), fc.oneof(words, fc.boolean(), fc.constant('-12.5')), {
    noNullPrototype: true,
  }),
})

const INITIATIVES = ['d1', 'd2'].map((id) =>
  Initiative.parse({ id, name: `行动${id}`, note: '', coder: 'c1', createdAt: '2026-11-23T08:00:00.000Z' }),
)

const article = fc.record({ raw, title: words, codings: fc.array(coding, { maxLength: 6 }) })

/** Small sound projects of hard text, every kind of place in it, three coders and links. */
export const anyProject: fc.Arbitrary<Snapshot> = fc.array(article, { maxLength: 3 }).map((articles) => {
  const parts = articles.map(({ raw, title, codings }, a) => ({ id: `a${a}`, raw, fields: { title }, codings: sound(raw, codings, a) }))
  const links = parts.flatMap(({ codings }) => {
    const to = codings.find(({ code }) => code === INITIATIVE)
    const from = to ? codings.filter(({ code }) => code === FIGURE) : []
    return from.map(({ id, coder = '', memo }): LinkParts => (memo ? [id, to?.id ?? '', coder, 'outputs'] : [id, to?.id ?? '', coder]))
  })
  return projectOf({ articles: parts, links, initiatives: INITIATIVES })
})

/** Those that stand on something: white space alone cannot be annotated. */
function sound(
  raw: string,
  codings: readonly (Omit<Coding, 'id' | 'parts'> & { readonly places: readonly (readonly [number, number])[] })[],
  a: number,
): readonly Coding[] {
  const text = canonicalText(raw)
  return codings.flatMap(({ places, ...rest }, n) => {
    const parts = places.map(([x, y]) => ({ start: Math.min(x, y, text.length), end: Math.min(Math.max(x, y), text.length) }))
    return describe(text, parts) ? [{ ...rest, id: `a${a}-${n}`, parts }] : []
  })
}
