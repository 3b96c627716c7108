// @ts-check
import { writeSync } from 'node:fs'
import { during } from './story.mjs'

// Waits until it is watched, then tells the story; what it has acknowledged is said at once on standard output.
const [, , program = '', folder = ''] = process.argv
const { keepingIn } = await import(program)
const keeping = keepingIn(folder)
// Everything that is loaded late is loaded now: the calls that follow are those of saving.
await keeping.journals.keys()
writeSync(1, 'ready\n')
process.stdin.once('data', async () => {
  await during(keeping, folder, (step) => writeSync(1, `${step}\n`))
  process.exit(0)
})
