import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { HostApi } from '#contract/host'
import { ok } from '#core/util/result'
import { createWorld, START, sampleArticle } from '../../storage/testing/worlds'
import { openArticle } from '../actions/open-article'
import { createProject } from '../actions/open-project'
import { createSession, type Session } from '../session'

const host: HostApi = {
  kind: 'browser',
  platform: 'linux',
  locale: 'en',
  openFiles: () => Promise.resolve([]),
  openFolder: () => Promise.resolve([]),
  onFilesOpened: () => () => {},
  save: () => Promise.resolve(ok(null)),
  openExternal: () => Promise.resolve(),
  setMenu: () => {},
  onCommand: () => () => {},
  setTitle: () => {},
  newWindow: () => {},
  storage: () => Promise.resolve({ persisted: false, free: null }),
  log: () => {},
  diagnostics: () => Promise.resolve(''),
  journals: null,
}

/** A session over real storage in memory; ids count up and the clock moves a second at every look. */
export async function createSessionWorld(parts: Partial<HostApi> = {}): Promise<Session> {
  const shelf = await createWorld({ indexedDB: new IDBFactory(), IDBKeyRange }).shelf()
  let ids = 0
  let time = START
  return createSession({
    host: { ...host, ...parts },
    shelf,
    now: () => {
      time += 1000
      return time
    },
    newId: () => {
      ids++
      return `id-${ids}`
    },
  })
}

/** The same with a project open and its one article on screen. */
export async function openText(text: string): Promise<Session> {
  const session = await createSessionWorld()
  await createProject(session, 'test')
  const { source, article, text: content } = sampleArticle('news', text)
  await session.project()?.addArticles({ name: 'import', params: { count: 1 } }, [{ source, article, text: content }])
  await openArticle(session, article.id)
  return session
}
