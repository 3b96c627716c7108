import { projectOf } from '#core/formats/export/testing/project-of'
import { type Codebook, FIGURE, INITIATIVE } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { Initiative } from '#core/model/initiative'
import type { Snapshot } from '#core/model/snapshot'

const NOW = '2026-11-23T08:00:00.000Z'

/** The default codebook with `words` for every word in it. */
function codebookOf(words: string): Codebook {
  const label = { 'zh-CN': words, en: words }
  const { codes, linkTypes, ...rest } = defaultCodebook('en')
  return {
    ...rest,
    linkTypes: linkTypes.map((type) => ({ ...type, label })),
    codes: codes.map((code) => ({
      ...{ ...code, label, definition: words, include: words, exclude: words, examples: [words] },
      passages: [{ quote: words, note: words, from: words, applies: true }],
      attributes: code.attributes.map((attribute) => ({
        ...{ ...attribute, label, help: words },
        choices: attribute.choices.map((choice) => ({ ...choice, label })),
      })),
    })),
  }
}

/** A project in which everything that can be any words is one of `words`; each of them is an article, coded from end to end and linked. */
export function hostileProject(words: readonly string[]): Snapshot {
  const [first = 'x'] = words
  const project = projectOf({
    codebook: codebookOf(first),
    initiatives: [
      Initiative.parse({ id: 'd1', name: `1 ${first}`, aliases: [`2 ${first}`], type: first, note: first, coder: 'c1', createdAt: NOW }),
    ],
    articles: words.map((word, i) => ({
      id: `a${i}`,
      raw: `起${word}止`,
      fields: { title: word, outlet: word, author: word, place: word, url: word, language: word, memo: word, reason: word },
      codings: [
        { id: `i${i}`, parts: ['起'], code: INITIATIVE, attributes: { name: word, type: word }, memo: word, initiative: 'd1' },
        { id: `f${i}`, parts: ['止'], code: FIGURE, attributes: { value: word, unit: word, kind: word, [word]: word }, memo: word },
      ],
    })),
    links: words.map((_word, i) => [`f${i}`, `i${i}`, 'c1'] as const),
  })
  const coders = project.project.coders.map((coder) => ({ ...coder, name: first }))
  return { ...project, project: { ...project.project, name: first, memo: first, coders } }
}
