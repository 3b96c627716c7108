// @ts-check
import { join } from 'node:path'

/** What is done to a folder before, during and after the fault; the victim and its judge both tell it from here. */

export const KEY = '0199aaaa-0000-7000-8000-000000000001'

export const OLD = Buffer.from('{"project":"old"}'.repeat(4000))
export const NEW = Buffer.from('{"project":"new","longer":true}'.repeat(4000))

/** Snapshots of one hour that are kept. */
const RECENT = 10

/** @param {string} folder */
export const savedFile = (folder) => join(folder, 'project.zhupi')

/** @param {number} n a record as far as main reads it */
export const record = (n) => JSON.stringify({ n, pages: n, edit: { id: `edit-${n}` }, contents: [{ text: '近2000万元。'.repeat(200) }] })

/** @typedef {ReturnType<typeof import('../../src/main/testing/keeping').keepingIn>} Keeping */

/**
 * @param {Keeping} keeping
 * @param {string} folder
 */
export async function before({ save, journals }, folder) {
  await save(savedFile(folder), OLD)
  // As many as are kept: the next one lets the oldest go.
  for (let i = 0; i < RECENT; i++) await journals.keepSnapshot(KEY, 0, Buffer.concat([OLD, Buffer.from(`${i}`)]))
  await journals.append(KEY, [record(1), record(2)])
}

/**
 * Saves, journals, keeps a snapshot and journals again.
 * @param {Keeping} keeping
 * @param {string} folder
 * @param {(step: string) => void} acknowledge called when a step is done for good
 */
export async function during({ save, journals }, folder, acknowledge) {
  await save(savedFile(folder), NEW).then(
    () => acknowledge('saved'),
    () => {},
  )
  if ((await journals.append(KEY, [record(3)])).ok) acknowledge('3')
  if ((await journals.keepSnapshot(KEY, 3, NEW)).ok) acknowledge('snapshot')
  if ((await journals.append(KEY, [record(4), record(5)])).ok) acknowledge('5')
}
