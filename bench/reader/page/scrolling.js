import { random } from '../../lib/random.mjs'
import { frame, frameWhen, pause } from './clock.js'

const STEP = 100
/** A stall in the page must not look like the end of the text. */
const SAME_PLACE = 3

/** Scrolls by 100 px a frame for `frames` frames, turning at the ends. */
export async function scroll(scroller, frames) {
  scroller.scrollTop = 0
  await frame()
  let step = STEP
  let last = -1
  let stuck = 0
  for (let i = 0; i < frames; i++) {
    const top = scroller.scrollTop
    stuck = top === last ? stuck + 1 : 0
    if (stuck >= SAME_PLACE) step = -step
    last = top
    scroller.scrollTop = top + step
    await new Promise(requestAnimationFrame)
  }
}

/** Jumps to places all over the text; how long each took to show text in the middle of the viewport, milliseconds. */
export async function jump(scroller, times, isShown) {
  const next = random(5)
  const taken = []
  for (let i = 0; i < times; i++) {
    await pause(30)
    const start = performance.now()
    scroller.scrollTop = next() * (scroller.scrollHeight - scroller.clientHeight)
    taken.push((await frameWhen(isShown)) - start)
  }
  return taken
}

/** Bytes, after a garbage collection. */
export const memory = async () => (await performance.measureUserAgentSpecificMemory()).bytes
