// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { KEY, NEW, OLD, record, savedFile } from './story.mjs'

/** @import { Keeping } from './story.mjs' */

/**
 * What is wrong with a folder after a fault, in words; nothing when every promise was kept.
 * @param {Keeping} keeping made anew, as after a start
 * @param {string} folder
 * @param {readonly string[]} acknowledged steps that the victim called done
 * @returns {Promise<string[]>}
 */
export async function judge({ save, journals }, folder, acknowledged) {
  /** @type {string[]} */
  const wrong = []
  const saved = readFileSync(savedFile(folder))
  if (!saved.equals(OLD) && !saved.equals(NEW)) wrong.push('the file is neither the old nor the new one')
  if (acknowledged.includes('saved') && !saved.equals(NEW)) wrong.push('the file was called saved and is the old one')

  const { records } = await journals.records(KEY)
  const promised = [1, 2, ...(acknowledged.includes('3') ? [3] : []), ...(acknowledged.includes('5') ? [4, 5] : [])]
  for (const n of promised) if (!records.includes(record(n))) wrong.push(`edit ${n} was called saved and is lost`)

  const { snapshots } = await journals.state(KEY)
  const sound = await Promise.all(snapshots.map(async ({ n }) => (await journals.snapshot(KEY, n)) !== null))
  if (!sound.includes(true)) wrong.push('no snapshot is sound')
  if (acknowledged.includes('snapshot') && !(await journals.snapshot(KEY, 3))) wrong.push('the snapshot was called kept and is not there')

  await save(savedFile(folder), NEW)
  if (!(await journals.append(KEY, [record(6)])).ok) wrong.push('nothing more can be journalled')
  const after = await journals.records(KEY)
  if (after.records.at(-1) !== record(6)) wrong.push('what came after the fault is not there')
  const litter = readdirSync(folder).filter((name) => name.endsWith('.zhupi-tmp'))
  if (litter.length > 0) wrong.push(`${litter.length} temporary files were left`)
  return wrong
}
