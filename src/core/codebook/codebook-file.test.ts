import { expect, test } from 'vitest'
import { readCodebookFile, writeCodebookFile } from '#core/codebook/codebook-file'
import { TEMPLATES } from '#core/codebook/templates/templates'
import { defaultCodebook } from '#core/model/default-codebook'
import { Language } from '#core/model/language'

const file = (codebook: unknown, head: object = {}) => JSON.stringify({ format: 'zhupi-codebook', version: 1, codebook, ...head })
const codebook = defaultCodebook('en')
const problemsOf = (text: string) => {
  const read = readCodebookFile(text)
  return read.ok ? [] : read.problems.map(({ code, params }) => [code, params['path']])
}
const withCode = (at: number, parts: object) => ({
  ...codebook,
  codes: codebook.codes.map((code, i) => (i === at ? { ...code, ...parts } : code)),
})

test.each(TEMPLATES.flatMap((template) => Language.options.map((language) => [template.id, language, template] as const)))(
  'what is written is read: %s in %s',
  (_id, language, template) => {
    const made = template.codebook(language)
    expect(readCodebookFile(writeCodebookFile(made))).toEqual({ ok: true, codebook: made, readOnly: false })
  },
)

test.each([
  ['{', 'json-syntax', '$'],
  ['[]', 'codebook-foreign', undefined],
  [file(codebook, { format: 'another' }), 'codebook-foreign', undefined],
  [file({ ...codebook, codes: codebook.codes.filter(({ id }) => id !== 'figure') }), 'project-dangling', 'codebook.linkTypes[0].from[0]'],
  [file(withCode(0, { slot: 9 })), 'project-wrong-value', 'codebook.codes[0].slot'],
  [file(withCode(0, { stray: 1 })), 'project-unknown-member', 'codebook.codes[0].stray'],
  [file(withCode(0, { parent: 'nowhere' })), 'project-dangling', 'codebook.codes[0].parent'],
  [file(withCode(0, { parent: 'pledge' })), 'project-code-cycle', 'codebook.codes[0].parent'],
  [file(withCode(1, { id: 'goal' })), 'project-duplicate-id', 'codebook.codes[2].id'],
  [file(withCode(1, { hotkey: 'i' })), 'project-hotkey', 'codebook.codes[1].hotkey'],
  [file(withCode(1, { mergedInto: 'nowhere' })), 'project-dangling', 'codebook.codes[1].mergedInto'],
  [
    file(
      withCode(1, { attributes: [{ id: 'a', label: { 'zh-CN': '', en: '' }, kind: 'flag', choices: [], rules: [{ kind: 'in-quote' }] }] }),
    ),
    'codebook-rule-kind',
    'codebook.codes[1].attributes[0].rules[0]',
  ],
  [
    file(
      withCode(1, {
        attributes: [{ id: 'a', label: { 'zh-CN': '', en: '' }, kind: 'decimal', choices: [], rules: [{ kind: 'at-most', bound: 'ten' }] }],
      }),
    ),
    'codebook-rule-bound',
    'codebook.codes[1].attributes[0].rules[0]',
  ],
  [
    file(
      withCode(1, {
        attributes: [{ id: 'a', label: { 'zh-CN': '', en: '' }, kind: 'text', choices: [], requiredIf: [{ attribute: 'b', is: [] }] }],
      }),
    ),
    'project-dangling',
    'codebook.codes[1].attributes[0].requiredIf[0].attribute',
  ],
])('a wrong file is refused with the place: %#', (text, problem, path) => {
  expect(problemsOf(text)).toContainEqual([problem, path])
})

test('a file of a later version can be read and not taken; kinds that came later show as text', () => {
  const later = withCode(0, { attributes: [{ id: 'a', label: { 'zh-CN': '', en: 'A' }, kind: 'sound', choices: [], pitch: 3 }] })
  const read = readCodebookFile(file(later, { version: 2 }))
  expect(read).toMatchObject({ ok: true, readOnly: true })
  expect(read.ok && read.codebook.codes[0]?.attributes).toMatchObject([{ kind: 'text' }])
  expect(problemsOf(file({ version: 'x' }, { version: 2 }))[0]).toEqual(['codebook-newer', undefined])
})

test('the codebook of a project file is taken from it', () => {
  expect(readCodebookFile(file(codebook, { format: 'zhupi-project', articles: [] }))).toMatchObject({ ok: true, readOnly: false })
})
