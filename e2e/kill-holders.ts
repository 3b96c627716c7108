import { readdirSync, readFileSync } from 'node:fs'

/** Kills, at once, every process that was given `folder` on its command line. Linux, where a journey may end processes like that. */
export function killHolders(folder: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (Number(pid) !== process.pid && commandLine(pid).includes(folder)) process.kill(Number(pid), 'SIGKILL')
  }
}

/** Empty when the process has ended meanwhile. */
function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
