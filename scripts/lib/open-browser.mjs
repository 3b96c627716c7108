// @ts-check
import { spawn } from 'node:child_process'

/**
 * The command that opens an address in the user's own browser.
 * @param {NodeJS.Platform} platform
 * @param {string} url
 * @returns {[string, ...string[]]}
 */
export function browserCommand(platform, url) {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  return [platform === 'darwin' ? 'open' : 'xdg-open', url]
}

/**
 * Opens the default browser and forgets it: it is the user's program, not a child to wait for or to end.
 * @param {string} url
 */
export function openBrowser(url) {
  const [command, ...args] = browserCommand(process.platform, url)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => console.log('The browser could not be opened; open the address by hand.'))
  child.unref()
}
