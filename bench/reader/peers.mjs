import { join } from 'node:path'
import { launch } from '../lib/browser.mjs'
import { createMeter } from '../lib/meter.mjs'
import { SETTLED, TIMES } from './app.mjs'

/** One visit of the page of `peer` (`recogito` or `plain`) with the same text and annotations. */
export async function visitPeer(peer, { folder, address, length, count }) {
  const context = await launch(join(folder, `${peer}-${performance.now()}`))
  try {
    const page = await context.newPage()
    await page.goto(address)
    return await measure(page, peer, length, count)
  } finally {
    await context.close()
  }
}

async function measure(page, peer, length, count) {
  const meter = await createMeter(page)
  const run = (name, ...args) => page.evaluate(([method, given]) => window.bench[method](...given), [name, args])
  const metered = (name, ...args) => meter.of(() => run(name, ...args))
  await run('prepare', length, count)
  await run('pause', SETTLED)
  const floor = await run('floor', TIMES.floor)
  await meter.collectGarbage()
  const load = await metered('mount', peer)
  const afterLoad = await metered('pause', SETTLED)
  const measured = { floor, load: { painted: load.value, cpu: load.cpu, afterCpu: afterLoad.cpu } }
  if (peer === 'recogito') measured.adds = await adds(metered)
  const scroll = await metered('scroll', TIMES.frames)
  const jumps = await run('jump', TIMES.jumps)
  await run('pause', SETTLED)
  await meter.collectGarbage()
  return { ...measured, scroll: { cpu: scroll.cpu / TIMES.frames }, jumps, memory: await run('memory') }
}

async function adds(metered) {
  const found = []
  for (let i = 0; i < TIMES.adds; i++) {
    const add = await metered('add')
    const after = await metered('pause', SETTLED)
    found.push({ painted: add.value, cpu: add.cpu, afterCpu: after.cpu })
  }
  return found
}
