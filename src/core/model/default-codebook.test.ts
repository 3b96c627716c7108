import { expect, test } from 'vitest'
import { codebookProblems } from '#core/formats/json/check-codebook'
import { FIGURE, findCode, INITIATIVE } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import { Language } from '#core/model/language'

test.each(Language.options)('is sound in %s: references, hotkeys, the parts every codebook keeps', (language) => {
  expect(codebookProblems(defaultCodebook(language))).toEqual([])
})

test('differs between the languages in its guidance only', () => {
  const bare = (language: Language) =>
    defaultCodebook(language).codes.map(({ definition, include, exclude, examples, ...code }) => {
      expect([definition, include, exclude, ...examples].every((words) => words !== '')).toBe(true)
      return code
    })
  expect(bare('en')).toEqual(bare('zh-CN'))
})

test('has a label in both languages for everything', () => {
  const { codes, linkTypes } = defaultCodebook('en')
  const attributes = codes.flatMap((code) => code.attributes)
  const labelled = [...codes, ...linkTypes, ...attributes, ...attributes.flatMap((attribute) => attribute.choices)]
  expect(labelled.filter(({ label }) => !label.en || !label['zh-CN'])).toEqual([])
})

test('gives initiative and figure their keys, slots and attributes', () => {
  const codebook = defaultCodebook('zh-CN')
  expect(findCode(codebook, INITIATIVE)).toMatchObject({ slot: 1, hotkey: 'i' })
  expect(findCode(codebook, FIGURE)).toMatchObject({ slot: 2, hotkey: 'f' })
  expect(findCode(codebook, FIGURE)?.attributes.map(({ id }) => id)).toEqual(Object.values(FIGURE_ATTRIBUTES))
})
