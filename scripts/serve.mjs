// The browser edition: the built renderer over HTTP on this machine only. `node scripts/serve.mjs [folder] [port]` prints the address.
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('..', import.meta.url))
const served = JSON.parse(readFileSync(join(repository, 'src/contract/served.json'), 'utf8'))

/** @type {Record<string, string>} */
const headers = {
  ...served.headers,
  'Content-Security-Policy': Object.entries(served.csp)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; '),
}

/** @param {string} root @returns {Map<string, string>} URL path → file, for every file of a type that is served. */
function listFiles(root) {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && extname(entry.name) in served.types)
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.map((file) => [`/${relative(root, file).split(sep).join('/')}`, file]))
}

/**
 * Serves the files under `root` on 127.0.0.1. A path is looked up in the list of files as it stands, never joined to a folder, and only
 * requests that name this address as their host are answered.
 * @param {{ root?: string, port?: number }} [options] `port` 0 takes a free one.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} Rejects when the folder or the port cannot be had.
 */
export async function serve({ root = join(repository, 'out/renderer'), port = 0 } = {}) {
  const files = listFiles(root)
  const server = createServer((request, response) => {
    const refuse = (/** @type {number} */ status) => response.writeHead(status, headers).end()
    const own = `http://${request.headers.host ?? ''}`
    if (own !== url && own !== url.replace('127.0.0.1', 'localhost')) return refuse(421)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405)
    const path = (request.url ?? '').replace(/[?#].*$/s, '')
    const file = files.get(path === '/' ? '/index.html' : path)
    if (file === undefined) return refuse(404)
    readFile(file).then(
      (body) => {
        response.writeHead(200, { ...headers, 'Content-Type': served.types[extname(file)], 'Content-Length': body.length })
        response.end(request.method === 'HEAD' ? undefined : body)
      },
      () => refuse(404),
    )
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  const url = `http://127.0.0.1:${taken}`
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve(undefined))
      server.closeAllConnections()
    }).then(() => undefined)
  return { url, port: taken, close }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [root, port] = process.argv.slice(2)
  const { url } = await serve({ ...(root ? { root } : {}), port: Number(port ?? 0) })
  console.log(url)
}
