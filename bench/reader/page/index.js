import { corpus } from '../../lib/corpus.mjs'
import { random } from '../../lib/random.mjs'
import { floor, frame, frameWhen, pause } from './clock.js'
import { mountPlain } from './plain.js'
import { mountRecogito } from './recogito.js'
import { jump, memory, scroll } from './scrolling.js'

const root = document.getElementById('root')
const next = random(99)
let data = null
let recogito = null

/** Shows the text; milliseconds until it, and with `recogito` its annotations, are painted. */
async function mount(peer) {
  await frame()
  const start = performance.now()
  if (peer === 'recogito') recogito = mountRecogito(root, data)
  else mountPlain(root, data.paragraphs)
  const taken = (await frameWhen(() => recogito?.isVisible() ?? true, 120_000)) - start
  // From here on the page holds what it shows and nothing else.
  data = null
  return taken
}

/** What the runner calls in the page of the others. */
window.bench = {
  prepare: (length, count) => {
    data = corpus(length, count)
  },
  mount,
  floor,
  pause,
  add: () => recogito.add(next),
  scroll: (frames) => scroll(document.documentElement, frames),
  jump: (times) => jump(document.documentElement, times, () => true),
  memory,
}
