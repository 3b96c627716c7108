import type { InputFile } from '#contract/host'
import type { Session } from '../session'
import { importFiles } from './import-files'
import { openArticle } from './open-article'
import { createProject } from './open-project'

const urls = import.meta.glob<string>('../../../../resources/sample/*.{txt,html}', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return new Uint8Array(await response.arrayBuffer())
}

const sampleFiles = (): readonly InputFile[] =>
  Object.entries(urls).map(([path, url]) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return { name, path: name, size: 0, read: () => fetchBytes(url) }
  })

/** A project with the articles that ship with the app, its first article open. */
export async function openSample(session: Session, name: string): Promise<void> {
  if ((await createProject(session, name)) === null) return
  await importFiles(session, sampleFiles())
  const first = session.project()?.articles()[0]
  session.dispatch({ type: 'show-side', side: 'inspector' })
  if (first) await openArticle(session, first.id)
}
