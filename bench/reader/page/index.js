import { random } from '../../lib/random.mjs'
import { floor, frame, frameWhen, scroll } from './clock.js'
import { mountPlain } from './plain.js'
import { addToRecogito, mountRecogito, recogitoVisible } from './recogito.js'

const root = document.getElementById('root')
let corpus = null
let mounted = null

/** What the runner calls in the peers' page. */
window.bench = {
  prepare: async (url) => {
    corpus = await (await fetch(url)).json()
  },
  floor,
  mount: async (peer) => {
    await frame()
    const start = performance.now()
    if (peer === 'recogito') mounted = mountRecogito(root, corpus)
    else mountPlain(root, corpus)
    return (await frameWhen(() => peer === 'plain' || recogitoVisible())) - start
  },
  add: (times) => addToRecogito(mounted, times, random(99)),
  scroll: (frames) => scroll(document.documentElement, frames),
  memory: async () => (await performance.measureUserAgentSpecificMemory()).bytes,
}
