import { expect, it } from 'vitest'
import { utf8Encode } from '#core/text/utf8'
import { createSessionWorld } from '../testing/session-world'
import { transferInPlace } from '../testing/transfer-in-place'
import { importProjectFile } from './import-project'

it('names the file that is not a sound project', async () => {
  const session = await createSessionWorld()
  const bytes = utf8Encode('{"zhupi":')
  await importProjectFile(
    session,
    { name: '同事.json', path: '/x/同事.json', size: bytes.length, read: () => Promise.resolve(bytes) },
    transferInPlace(session),
  )
  expect(session.workspace().notice?.message).toMatchObject({ key: 'problem.json-syntax', params: { file: '同事.json' } })
  expect(session.project()).toBeNull()
})
