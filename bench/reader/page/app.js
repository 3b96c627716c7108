import { random } from '../../lib/random.mjs'
import { floor, frame, frameWhen, pause } from './clock.js'
import { jump, memory, scroll } from './scrolling.js'

const text = () => document.querySelector('article[role="document"]')
const scroller = () => document.querySelector('.reader-scroll')

/** How many ranges the highlights of the codes hold; `short-2-0` and `mark-1-1` are such. */
function paintedRanges() {
  let count = 0
  for (const [name, highlight] of CSS.highlights) if (/^(mark|short)-\d/.test(name)) count += highlight.size
  return count
}

/** Opens an article by its row in the library and waits for its text and the highlights of its first screen; milliseconds. */
async function open(title, firstWords, highlights) {
  const row = [...document.querySelectorAll('.rail [role="option"]')].find((each) => each.textContent.includes(title))
  await frame()
  const start = performance.now()
  row.click()
  return (await frameWhen(() => text()?.textContent.includes(firstWords) && paintedRanges() >= highlights)) - start
}

/** Where the `i`-th selection begins and ends, client coordinates: four characters somewhere in the first 400. */
const next = random(99)
function place() {
  const nodes = [...text().querySelectorAll('.reader-group > p:not(.reader-meta)')].map((paragraph) => paragraph.firstChild)
  let offset = Math.floor(next() * 400)
  while (offset + 5 > nodes[0].length) offset = Math.max(0, offset - nodes.shift().length)
  const [node] = nodes
  const range = document.createRange()
  const edge = (at) => {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const { left, top, height } = range.getBoundingClientRect()
    return { clientX: left + 1, clientY: top + height / 2 }
  }
  return [edge(offset), edge(offset + 4)]
}

/** Selects text on the first screen with the mouse; milliseconds until the selection is painted. */
async function select() {
  if (scroller().scrollTop !== 0) scroller().scrollTop = 0
  await frame()
  const [from, to] = place()
  const mouse = (type, at, target) =>
    target.dispatchEvent(new MouseEvent(type, { ...at, button: 0, detail: 1, bubbles: true, cancelable: true }))
  const start = performance.now()
  mouse('mousedown', from, text())
  mouse('mousemove', to, text())
  mouse('mouseup', to, text())
  return (await frameWhen(() => CSS.highlights.get('pending')?.size > 0)) - start
}

/** Presses the key of a code; milliseconds until the new annotation is painted. */
async function code(key) {
  const before = paintedRanges()
  const start = performance.now()
  text().dispatchEvent(new KeyboardEvent('keydown', { key, code: `Key${key.toUpperCase()}`, bubbles: true, cancelable: true }))
  return (await frameWhen(() => paintedRanges() > before)) - start
}

/**
 * The app's own way from the pointer to the annotation under it, `times` times, milliseconds each: the handler that the reader gives to
 * `requestAnimationFrame` on `pointermove`, caught there and called at once. Each place is visited twice, one pixel apart, and the second
 * visit counts, with the window brought up to date: what is timed is the hit test and not what the app does when another annotation comes under the
 * pointer.
 */
async function hitTest(times) {
  const { left, right } = text().getBoundingClientRect()
  const { top, bottom } = scroller().getBoundingClientRect()
  const places = random(6)
  const taken = []
  for (let i = 0; i < times; i++) {
    const at = { clientX: left + 2 + places() * (right - left - 4), clientY: top + 2 + places() * (bottom - top - 4) }
    catchPointerMove(at)()
    await Promise.resolve()
    document.elementFromPoint(0, 0)
    const handle = catchPointerMove({ ...at, clientX: at.clientX + 1 })
    const start = performance.now()
    handle()
    taken.push(performance.now() - start)
  }
  return taken
}

function catchPointerMove(at) {
  const own = window.requestAnimationFrame
  let caught = null
  window.requestAnimationFrame = (callback) => {
    caught = callback
    return 1
  }
  text().dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true }))
  window.requestAnimationFrame = own
  if (caught === null) throw new Error('the reader does not look for what is under the pointer')
  return caught
}

/** Whether there is text in the middle of the viewport. */
function isShown() {
  const { left, width } = text().getBoundingClientRect()
  const { top, height } = scroller().getBoundingClientRect()
  return document.elementFromPoint(left + width / 2, top + height / 2).closest('.reader-group') !== null
}

/** What the runner calls in the app's page. */
window.bench = {
  open,
  floor,
  select,
  code,
  hitTest,
  pause,
  scroll: (frames) => scroll(scroller(), frames),
  jump: (times) => jump(scroller(), times, isShown),
  memory,
}
