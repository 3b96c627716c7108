import { open, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Type': 'application/json',
}

const bodyOf = async (request) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Milliseconds to append as many bytes as an edit has and to have them on the disk. */
async function fsyncOnce(folder) {
  const start = performance.now()
  const handle = await open(join(folder, 'plain'), 'a')
  await handle.write(Buffer.alloc(700, 0x20))
  await handle.datasync()
  await handle.close()
  return performance.now() - start
}

/**
 * The journals that the main process keeps, for the page to ask.
 * @param {string} program the built `out/faults/keeping.js`
 * @param {string} folder
 * @param {() => string} project the path of the large project file
 */
export async function serveJournals(program, folder, project) {
  const { keepingIn } = await import(pathToFileURL(program).href)
  const { journals } = keepingIn(folder)
  /** Milliseconds each append took in this process. */
  const appended = []
  const answers = {
    '/append': async (query, body) => {
      const records = JSON.parse(body.toString('utf8'))
      const start = performance.now()
      const result = await journals.append(query.get('key'), records)
      appended.push(performance.now() - start)
      return result
    },
    '/appended': async () => appended,
    '/state': (query) => journals.state(query.get('key')),
    '/keep': (query, body) => journals.keepSnapshot(query.get('key'), Number(query.get('n')), body),
    '/fsync': async () => ({ ms: await fsyncOnce(folder) }),
    '/nothing': async () => ({}),
  }
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    response.writeHead(200, HEADERS)
    if (url.pathname === '/project') return response.end(await readFile(project()))
    const answer = answers[url.pathname]
    response.end(JSON.stringify((await answer?.(url.searchParams, await bodyOf(request))) ?? null))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}
