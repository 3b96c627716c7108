// @ts-check
import { createServer } from 'node:net'

/**
 * A free port on 127.0.0.1: the preferred one or one of the next few, else any. A browser keeps its data per address, so the same port
 * each time is what lets a user find yesterday's projects again.
 * @param {number} preferred
 * @param {number} [attempts] how many ports in a row to try
 * @returns {Promise<number>}
 */
export async function freePort(preferred, attempts = 10) {
  for (let port = preferred; port < preferred + attempts; port += 1) {
    if ((await tryPort(port)) !== undefined) return port
  }
  const any = await tryPort(0)
  if (any === undefined) throw new Error('no port of 127.0.0.1 can be opened')
  return any
}

/**
 * @param {number} port 0 for any
 * @returns {Promise<number | undefined>} the port that was free a moment ago
 */
function tryPort(port) {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(undefined))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address()
      const found = typeof address === 'object' && address !== null ? address.port : undefined
      probe.close(() => done(found))
    })
  })
}
