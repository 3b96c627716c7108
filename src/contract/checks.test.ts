import fc from 'fast-check'
import { expect, test } from 'vitest'
import { argumentChecks } from '#contract/checks'
import { nativeItems, type RequestName, requestChannels } from '#contract/messages'

const labels = Object.fromEntries(nativeItems.map((item) => [item, item]))
const filters = [{ name: 'Text', extensions: ['txt'] }]
const key = '0199aaaa-0000-7000-8000-000000000001'
const ticket = 'c0ffee00-1234-4abc-8def-0123456789ab'

const accepted: Record<RequestName, unknown[]> = {
  openFiles: [filters],
  openFolder: [],
  takeOpenedFiles: [],
  readFile: [ticket],
  save: [{ name: 'a.json', filters, bytes: new Uint8Array(2) }],
  openExternal: ['https://example.com', { question: 'q', open: 'o', cancel: 'c' }],
  setMenu: [{ groups: [{ id: 'file', label: 'File', items: [{ kind: 'separator' }] }], labels }],
  newWindow: [],
  freeSpace: [],
  log: [{ event: 'problem', code: 'storage-full', count: 3 }],
  diagnostics: [],
  journalKeys: [],
  journalState: [key],
  appendJournal: [key, ['{}']],
  keepSnapshot: [key, 0, new Uint8Array(2)],
  keepOldRows: [key, 2, new Uint8Array(2)],
  readSnapshot: [key, 7],
  readDamagedSnapshot: [key, 7],
  journalRecords: [key],
  replaceJournal: [key, key],
  removeJournal: [key],
}
const names = Object.keys(requestChannels) as RequestName[]

test.each(names)('%s: what the host sends passes', (name) => {
  expect(argumentChecks[name].safeParse(accepted[name]).success).toBe(true)
})

test.each(names)('%s: one argument too many does not', (name) => {
  expect(argumentChecks[name].safeParse([...accepted[name], 1]).success).toBe(false)
})

const refused: readonly (readonly [RequestName, unknown[]])[] = [
  ['readFile', ['/etc/passwd']],
  ['readFile', ['../../secret']],
  ['readFile', [{ toString: () => ticket }]],
  ['readFile', [[ticket]]],
  ['save', [{ name: 'a', filters, bytes: [1, 2] }]],
  ['save', [{ name: 'a', filters, bytes: 'text' }]],
  ['save', [{ name: '', filters, bytes: new Uint8Array(1) }]],
  ['save', [{ name: 'a', filters, bytes: new Uint8Array(1), path: '/etc/passwd' }]],
  ['openFiles', [[{ name: 'x', extensions: ['../x'] }]]],
  ['openFiles', [Array.from({ length: 51 }, () => filters[0])]],
  ['openExternal', [`https://${'a'.repeat(9000)}.com`, { question: '', open: '', cancel: '' }]],
  ['setMenu', [{ groups: [{ id: 'file', label: 'File', items: [{ kind: 'role', role: 'toggleDevTools' }] }], labels }]],
  ['setMenu', [{ groups: [{ id: '__proto__', label: 'File', items: [] }], labels }]],
  ['setMenu', [{ groups: [], labels: {} }]],
  ['appendJournal', ['../other', ['{}']]],
  ['appendJournal', [key, []]],
  ['appendJournal', [key, [{ n: 1 }]]],
  ['keepSnapshot', [key, -1, new Uint8Array(1)]],
  ['log', [{ event: 'problem', code: '近2000万元' }]],
  ['log', [{ event: 'problem', text: 'x' }]],
  ['replaceJournal', [key, '../x']],
  ['readDamagedSnapshot', ['../x', 1]],
  ['keepOldRows', ['../x', 1, new Uint8Array(1)]],
  ['readSnapshot', [`${key}/..`, 1]],
  ['removeJournal', ['']],
  ['openFolder', [{ defaultPath: '/' }]],
]

test.each(refused)('%s refuses %j', (name, args) => {
  expect(argumentChecks[name].safeParse(args).success).toBe(false)
})

test.each(names)('%s: arbitrary payloads are judged without throwing and without side effects', (name) => {
  fc.assert(
    fc.property(
      fc.array(fc.anything({ withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true }), { maxLength: 3 }),
      (args) => {
        const judged = argumentChecks[name].safeParse(args)
        if (judged.success) expect(judged.data).toEqual(args)
      },
    ),
    { seed: 82, numRuns: 1500 },
  )
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})
