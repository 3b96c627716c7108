import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ARTICLES } from '../main-text/articles.mjs'

const folder = (name) => fileURLToPath(new URL(`../../fixtures/${name}/`, import.meta.url))
const read = (name) =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(folder(name) + file, 'utf8'))

/** The gold annotations of the fixtures are written into the text: `⟦id|words⟧`. */
const withoutMarks = (text) => text.replace(/[⟦⟪][^|⟦⟪]*\||[⟧⟫]/g, '')

const lines = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Hand-written news in Chinese and English, each as its lines; the first is the headline. Places, people and figures are invented. */
export const TEXTS = [
  ...['initiatives/open', 'initiatives/held-out', 'initiatives/series', 'figures/articles']
    .flatMap(read)
    .map((text) => lines(withoutMarks(text))),
  ...ARTICLES.map(({ title, outlet, date, lines: body }) => [
    title,
    `来源：${outlet} ${date}`,
    ...body.map((line) => line.replace(/^## /, '')),
  ]),
].filter((each) => each.join('').length > 250)
