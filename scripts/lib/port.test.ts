import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from './port.mjs'

const servers: Server[] = []

function occupy(port: number): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    servers.push(server)
    server.once('error', fail)
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))))
})

describe('freePort', () => {
  it('gives the same port each time while it is free', async () => {
    const port = await freePort(41_617)
    expect(await freePort(port)).toBe(port)
  })

  it('leaves a taken port alone', async () => {
    const taken = await occupy(0)
    const port = await freePort(taken)
    expect(port).not.toBe(taken)
    expect(await occupy(port)).toBe(port)
  })

  it('takes any port when all it was to try are taken', async () => {
    const taken = await occupy(0)
    expect(await freePort(taken, 1)).toBeGreaterThan(0)
  })
})
