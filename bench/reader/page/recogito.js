import { createTextAnnotator } from '@recogito/text-annotator'
import '@recogito/text-annotator/text-annotator.css'
import { frame, frameWhen, pause } from './clock.js'
import { mountPlain } from './plain.js'

/** @recogito/text-annotator over the same text, drawn as spans. Its offsets do not count the line feeds between paragraphs. */
export function mountRecogito(root, corpus) {
  mountPlain(root, corpus)
  const annotator = createTextAnnotator(root, { renderer: 'SPANS' })
  const text = corpus.paragraphs.join('')
  const convert = withoutLineFeeds(corpus.paragraphs)
  annotator.state.store.bulkAddAnnotations(corpus.spans.map((span, i) => annotation(`a${i}`, convert(span), text)))
  return { annotator, text }
}

export const recogitoVisible = () => document.querySelectorAll('.r6o-annotation').length > 20

/** Adds `times` annotations to the first screen, one at a time; the milliseconds each took to be painted. */
export async function addToRecogito({ annotator, text }, times, next) {
  window.scrollTo(0, 0)
  await frame()
  const taken = []
  for (let i = 0; i < times; i++) {
    await pause(3 + (i % 17))
    const start = Math.floor(next() * 400)
    const id = `n${i}`
    const begin = performance.now()
    annotator.state.store.addAnnotation(annotation(id, { start, end: start + 4 }, text))
    taken.push((await frameWhen(() => document.querySelector(`[data-annotation="${id}"]`) !== null)) - begin)
  }
  return taken
}

function withoutLineFeeds(paragraphs) {
  const starts = []
  let at = 0
  for (const paragraph of paragraphs) {
    starts.push(at)
    at += paragraph.length + 1
  }
  return ({ start, end }) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle] <= start) low = middle
      else high = middle - 1
    }
    return { start: start - low, end: end - low }
  }
}

const annotation = (id, { start, end }, text) => ({
  id,
  bodies: [{ id: `b${id}`, annotation: id, purpose: 'tagging', value: 'figure' }],
  target: { annotation: id, selector: [{ quote: text.slice(start, end), start, end }] },
})
