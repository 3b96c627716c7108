// @ts-check
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { appIsStale, buildApp } from './lib/build.mjs'
import { desktopObstacle, ensureElectron, hasDisplay } from './lib/electron-runtime.mjs'
import { whenAskedToEnd } from './lib/ending.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { nodeTooOld } from './lib/node-version.mjs'
import { openBrowser } from './lib/open-browser.mjs'
import { freePort } from './lib/port.mjs'
import { root } from './lib/root.mjs'
import { signalAll } from './lib/run.mjs'

/** Any fixed number will do; it is part of the address under which a browser keeps the projects. */
const PREFERRED_PORT = 4617
const MILLISECONDS_TO_QUIT = 5000

const args = process.argv.slice(2)
const files = args.filter((arg) => arg !== '--browser')

/** @type {() => void} what Ctrl-C does at this moment */
let quit = () => {
  signalAll('SIGTERM')
  process.exit(0)
}
whenAskedToEnd(() => quit())

process.exitCode = await start()

/** @returns {Promise<number>} exit code */
async function start() {
  const tooOld = nodeTooOld(process.versions.node)
  if (tooOld !== undefined) return fail(tooOld)
  const installed = await ensureInstalled(root)
  if (installed.code !== 0) return fail(installed.did)
  if (appIsStale(root) && (await buildApp(root)).code !== 0) return fail('The build failed.')
  if (args.includes('--browser')) return startBrowser()
  const runtime = await ensureElectron(root)
  if ('reason' in runtime) {
    console.log(`The Electron runtime could not be downloaded (${runtime.reason}); starting the browser edition instead.`)
    return startBrowser()
  }
  const obstacle = desktopObstacle({ platform: process.platform, env: process.env, uid: process.getuid?.() })
  if (obstacle !== undefined) {
    console.log(`The desktop edition cannot open (${obstacle}); starting the browser edition instead.`)
    return startBrowser()
  }
  return startDesktop(runtime.path)
}

/**
 * @param {string} electron
 * @returns {Promise<number>}
 */
function startDesktop(electron) {
  return new Promise((done) => {
    const child = spawn(electron, [root, ...files], { cwd: root, stdio: 'inherit' })
    let asked = false
    quit = () => {
      if (asked) return
      asked = true
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), MILLISECONDS_TO_QUIT).unref()
    }
    child.on('error', (error) => done(fail(error.message)))
    child.on('close', (code) => done(asked ? 0 : (code ?? 1)))
  })
}

/** @returns {Promise<number>} */
async function startBrowser() {
  const { serve } = await import('./serve.mjs')
  const port = await freePort(PREFERRED_PORT)
  const server = await serve({ root: join(root, 'out', 'renderer'), port })
  if (port !== PREFERRED_PORT) console.log(`Port ${PREFERRED_PORT} is taken; projects made at that address are not seen at this one.`)
  console.log(`Zhupi runs at ${server.url} (Ctrl-C ends it).`)
  if (hasDisplay({ platform: process.platform, env: process.env })) openBrowser(server.url)
  return new Promise((done) => {
    quit = () => void server.close().then(() => done(0))
  })
}

/** @param {string} reason */
function fail(reason) {
  console.error(reason)
  return 1
}
