// @ts-check

import { root } from '../lib/root.mjs'
import { ensureStrace } from '../lib/strace.mjs'
import { runTool } from '../lib/tool.mjs'
import { EVERYTHING, QUICK, savePath } from './save-path.mjs'

// `node scripts/faults/run.mjs [--all]`: every call of the system on the path of saving, journalling and keeping snapshots fails once.
const available = await ensureStrace(root)
console.log(available.did)
if (!available.ok) {
  console.log('Nothing was shown about faults of the disk on this machine.')
  process.exit(process.platform === 'linux' ? 1 : 0)
}
const built = await runTool(root, {
  packageName: 'vite',
  command: 'vite',
  args: ['build', '--config', 'vite.faults.config.ts', '--logLevel', 'warn'],
})
if (built.code !== 0) process.exit(1)
const { cases, failed } = await savePath(root, process.argv.includes('--all') ? EVERYTHING : QUICK, (line) => console.log(line))
console.log(`${cases} faults, ${failed} promises broken`)
process.exit(failed === 0 ? 0 : 1)
