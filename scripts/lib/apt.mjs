// @ts-check
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** Only root on a Debian-like system may install packages without asking. */
export function mayUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/**
 * @param {readonly string[]} packages
 * @param {string} cwd
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function installWithApt(packages, cwd) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { cwd, env })
  const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { cwd, env })
  return code === 0
}
