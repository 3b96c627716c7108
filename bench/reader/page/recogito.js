import { createTextAnnotator } from '@recogito/text-annotator'
import '@recogito/text-annotator/text-annotator.css'
import { frame, frameWhen } from './clock.js'
import { mountPlain } from './plain.js'

/** @recogito/text-annotator over the same text, drawn as spans. Its offsets do not count the line feeds between paragraphs. */
export function mountRecogito(root, { paragraphs, spans }) {
  mountPlain(root, paragraphs)
  const annotator = createTextAnnotator(root, { renderer: 'SPANS' })
  const text = paragraphs.join('')
  const convert = withoutLineFeeds(paragraphs)
  annotator.state.store.bulkAddAnnotations(spans.map((span, i) => annotation(`a${i}`, convert(span), text)))
  let added = 0
  return {
    isVisible: () => document.querySelectorAll('.r6o-annotation').length > 20,
    /** Adds an annotation to the first screen; milliseconds until it is painted. */
    async add(next) {
      if (window.scrollY !== 0) window.scrollTo(0, 0)
      await frame()
      const start = Math.floor(next() * 400)
      const id = `n${added++}`
      const begin = performance.now()
      annotator.state.store.addAnnotation(annotation(id, { start, end: start + 4 }, text))
      return (await frameWhen(() => document.querySelector(`[data-annotation="${id}"]`) !== null)) - begin
    },
  }
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
