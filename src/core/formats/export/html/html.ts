import { formatAttribute } from '#core/attributes/attribute-types'
import { figureText } from '#core/attributes/figure-text'
import { type Document, documentsOf } from '#core/formats/export/documents'
import type { Exporter } from '#core/formats/export/exporter'
import { markedText } from '#core/formats/export/html/marked-text'
import { STYLE } from '#core/formats/export/html/style'
import { type Say, sayIn } from '#core/formats/export/html/words'
import { lossLine } from '#core/formats/export/loss-words'
import { countLosses, type Loss } from '#core/formats/export/losses'
import { isUnder } from '#core/formats/export/tables/coded'
import { type XmlAttributes, xmlAttributes, xmlText } from '#core/formats/export/xml'
import type { Annotation } from '#core/model/annotation'
import { FIGURE, findCode } from '#core/model/codebook'
import { type Language, localText } from '#core/model/language'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

interface Report {
  readonly snapshot: Snapshot
  readonly language: Language
  readonly say: Say
}

/** In HTML every element but a void one has its end tag. */
const element = (name: string, attributes: XmlAttributes, content: string): string =>
  `<${name}${xmlAttributes(attributes)}>${content}</${name}>`

const tag = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string =>
  element(name, attributes, xmlText(text))

const articleAnchor = (document: Document): string => `article-${Number.parseInt(document.name, 10)}`
const cardAnchor = (document: Document, number: number): string => `${articleAnchor(document)}-${number}`

function valuesHtml(annotation: Annotation, { snapshot, language, say }: Report): string {
  const code = findCode(snapshot.codebook, annotation.code)
  const definitions = new Map(code?.attributes.map((definition) => [definition.id as string, definition]))
  const attributes = Object.entries(annotation.attributes).map(([id, value]) => {
    const definition = definitions.get(id)
    const shown = definition ? formatAttribute(definition, value, language) : JSON.stringify(value)
    return [definition ? localText(definition.label, language) : id, shown] as const
  })
  const coder = snapshot.project.coders.find(({ id }) => id === annotation.coder)?.name ?? annotation.coder
  const rest = [
    [say('coder'), coder],
    ...(annotation.certainty === 'sure' ? [] : [[say('certainty'), annotation.certainty]]),
    ...(annotation.memo ? [[say('memo'), annotation.memo]] : []),
  ]
  return element(
    'dl',
    {},
    [...attributes, ...rest].map(([name = '', value = '']) => tag('dt', name) + tag('dd', value, { dir: 'auto' })).join(''),
  )
}

function linksHtml(annotation: Annotation, document: Document, { snapshot, language }: Report): string {
  const numbers = new Map(document.annotations.map(({ id, anchor }, i) => [id, { number: i + 1, quote: anchor.quote }]))
  return document.links
    .filter(({ from }) => from === annotation.id)
    .map(({ to, type }) => {
      const target = numbers.get(to)
      const name = snapshot.codebook.linkTypes.find(({ id }) => id === type)
      const link = target ? tag('a', `${target.number} ${target.quote}`, { href: `#${cardAnchor(document, target.number)}` }) : ''
      return element('p', {}, `${xmlText(name ? localText(name.label, language) : type)} → ${link}`)
    })
    .join('')
}

function cardHtml(annotation: Annotation, number: number, document: Document, report: Report): string {
  const { codebook } = report.snapshot
  const code = findCode(codebook, annotation.code)
  const meaning = isUnder(codebook, FIGURE)(annotation.code) ? figureText(annotation) : ''
  const label = code ? localText(code.label, report.language) : annotation.code
  const head = `${tag('strong', label)} ${tag('q', annotation.anchor.quote, { dir: 'auto' })}${meaning && meaning !== annotation.anchor.quote ? ` · ${xmlText(meaning)}` : ''}`
  const back = element('a', { href: `#${cardAnchor(document, number)}-text`, 'aria-label': `${report.say('toText')} ${number}` }, '↑')
  const content = `${element('p', {}, `${head} ${back}`)}${valuesHtml(annotation, report)}${linksHtml(annotation, document, report)}`
  return element('li', { id: cardAnchor(document, number), value: number, class: `k${code?.slot ?? 1}` }, content)
}

function articleHtml(document: Document, report: Report): string {
  const { article, text, annotations } = document
  const { say, snapshot } = report
  const details = [article.outlet, article.date, article.author, article.place, article.url].filter(Boolean).join(' · ')
  const numbers = new Map(annotations.map(({ id }, i) => [id, i + 1]))
  const marked = markedText(text, annotations, {
    slot: ({ code }) => findCode(snapshot.codebook, code)?.slot ?? 1,
    reference: ({ id }) => {
      const number = numbers.get(id) ?? 0
      const anchor = cardAnchor(document, number)
      return element(
        'a',
        { class: 'ref', id: `${anchor}-text`, href: `#${anchor}`, 'aria-label': `${say('reference')} ${number}` },
        String(number),
      )
    },
  })
  const cards = annotations.map((annotation, i) => cardHtml(annotation, i + 1, document, report)).join('\n')
  const list = cards ? element('ol', { class: 'cards' }, `\n${cards}\n`) : tag('p', say('none'))
  const content = [
    tag('h2', article.title || article.id, { dir: 'auto' }),
    ...(details ? [tag('p', details, { class: 'details', dir: 'auto' })] : []),
    // A `div` and not a `pre`: its font is the page's.
    `<div${xmlAttributes({ class: 'text', dir: 'auto', lang: article.language || undefined })}>${marked}</div>`,
    tag('h3', say('annotations')),
    list,
  ]
  return `${element('article', { id: articleAnchor(document) }, `\n${content.join('\n')}\n`)}\n`
}

function contentsHtml(documents: readonly Document[], { say, snapshot, language }: Report): string {
  const items = documents.map((document) =>
    element(
      'li',
      {},
      tag('a', `${document.article.title || document.article.id} (${document.annotations.length})`, {
        href: `#${articleAnchor(document)}`,
      }),
    ),
  )
  const counts = snapshot.codebook.codes.map(({ id, label }) => {
    const count = snapshot.annotations.filter(({ code }) => code === id).length
    return tag('dt', localText(label, language)) + tag('dd', String(count))
  })
  return `${tag('h2', say('codes'))}\n${element('dl', {}, counts.join(''))}\n${element('nav', { 'aria-label': say('articles') }, `${tag('h2', say('articles'))}${element('ol', {}, items.join('\n'))}`)}\n`
}

function* page(snapshot: Snapshot, language: Language, losses: readonly Loss[]): Generator<string> {
  const report: Report = { snapshot, language, say: sayIn(language) }
  const documents = [...documentsOf(snapshot)]
  const name = snapshot.project.name || snapshot.project.id
  yield `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n`
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`
  yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n${tag('title', name)}\n<style>${STYLE}</style>\n</head>\n<body>\n`
  yield `<header>${tag('h1', name)}${snapshot.project.memo ? tag('p', snapshot.project.memo, { class: 'text', dir: 'auto' }) : ''}</header>\n<main>\n`
  yield contentsHtml(documents, report)
  for (const document of documents) yield articleHtml(document, report)
  if (losses.length > 0) {
    const items = losses.map((loss) => tag('li', lossLine(loss, language)))
    yield element('section', {}, `${tag('h2', report.say('losses'))}${element('ul', {}, items.join(''))}`)
  }
  yield '\n</main>\n</body>\n</html>\n'
}

/** One page to read: every article with its annotations marked and listed, without any file beside it. */
export const html: Exporter = {
  id: 'html',
  label: { 'zh-CN': 'HTML 报告', en: 'HTML report' },
  purpose: { 'zh-CN': '阅读、打印、寄给别人：一个文件，不用联网', en: 'To read, print or send: one file, no network' },
  extension: 'html',
  mime: 'text/html',
  packing: 'file',
  options: [],
  losses: (snapshot) =>
    countLosses(snapshot, [
      ...([
        'history',
        'rejections',
        'sources',
        'blocks',
        'article-memos',
        'provenance',
        'annotation-times',
        'link-makers',
        'link-times',
      ] as const),
      ...([
        'code-definitions',
        'attribute-definitions',
        'link-types',
        'link-roles',
        'registry',
        'mentions',
        'control-characters',
        'lone-surrogates',
      ] as const),
    ]),
  files: (snapshot, { language }, losses) => ok([{ path: 'report.html', chunks: page(snapshot, language, losses) }]),
}
