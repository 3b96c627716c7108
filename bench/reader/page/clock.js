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

/** The first frame in which `condition` holds; rejects after `limit` milliseconds. */
export async function frameWhen(condition, limit = 10_000) {
  const start = performance.now()
  for (;;) {
    const now = await frame()
    if (condition()) return now
    if (now - start > limit) throw new Error(`not painted in time: ${condition}`)
  }
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** How long a change of one 10-pixel box takes to be painted, each time: the least that any change can take. */
export async function floor(times) {
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
