const channel = new MessageChannel()
const waiting = []
channel.port1.onmessage = () => {
  for (const resolve of waiting.splice(0)) resolve(performance.now())
}

/** Resolves after the main-thread work of the next frame (rAF, then a message), with the time in milliseconds. */
export const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      waiting.push(resolve)
      channel.port2.postMessage(0)
    })
  })

/** The first frame in which `condition` holds. */
export async function frameWhen(condition, limit = 120_000) {
  const start = performance.now()
  for (;;) {
    const now = await frame()
    if (condition()) return now
    if (now - start > limit) throw new Error('the awaited state was not painted in time')
  }
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** How long a change of one 10-pixel box takes to be painted: the least that any change can take. */
export async function floor(times = 40) {
  const box = document.createElement('div')
  Object.assign(box.style, { position: 'fixed', left: '0', top: '0', width: '10px', height: '10px' })
  document.body.append(box)
  const taken = []
  for (let i = 0; i < times; i++) {
    await pause(3 + (i % 17))
    const start = performance.now()
    box.style.background = i % 2 ? 'red' : 'blue'
    taken.push((await frame()) - start)
  }
  box.remove()
  return taken
}

/** Scrolls `scroller` by 100 px a frame, turning at the ends; returns the frames taken. */
export async function scroll(scroller, frames = 200) {
  scroller.scrollTop = 0
  await frame()
  let step = 100
  for (let i = 0; i < frames; i++) {
    const before = scroller.scrollTop
    scroller.scrollTop += step
    if (scroller.scrollTop === before) step = -step
    await new Promise(requestAnimationFrame)
  }
  return frames
}
