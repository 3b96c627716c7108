import { BookMarked, Download, FileText, FolderOpen, LibraryBig } from 'lucide-react'
import { TEMPLATES } from '#core/codebook/templates/templates'
import { isMessageKey } from '../../i18n/messages'
import { draftCodebook, exportCodebookJson, exportCodebookMarkdown, importCodebook } from '../../workspace/actions/codebook-files'
import { recheck } from '../../workspace/actions/recheck'
import { takeExample } from '../../workspace/actions/take-example'
import type { Session } from '../../workspace/session'
import type { Command } from './command'

const hasProject = (session: Session) => session.project() !== null
const hasCurrent = (session: Session) => session.workspace().current !== null

const onCurrent =
  (act: (session: Session, id: NonNullable<ReturnType<Session['workspace']>['current']>) => Promise<void>) => async (session: Session) => {
    const { current } = session.workspace()
    if (current !== null) await act(session, current)
  }

const templateCommands = TEMPLATES.flatMap(({ id, codebook }): Command[] => {
  const title = `codebook.template.${id}`
  if (!isMessageKey(title)) return []
  return [
    {
      id: `template-${id}`,
      title,
      icon: LibraryBig,
      keys: [],
      scope: 'global',
      group: 'project',
      when: hasProject,
      run: (session, t) => draftCodebook(session, codebook(t.language), t.language),
    },
  ]
})

export const codebookCommands: readonly Command[] = [
  {
    id: 'view-codebook',
    title: 'codebook.title',
    icon: BookMarked,
    keys: ['G C', { press: 'Mod+5', host: 'desktop' }],
    scope: 'plain',
    group: 'view',
    run: (session) => session.dispatch({ type: 'show-view', view: 'codebook' }),
  },
  {
    id: 'import-codebook',
    title: 'codebook.import',
    icon: FolderOpen,
    keys: [],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: (session, t) => importCodebook(session, t.language),
  },
  {
    id: 'export-codebook-json',
    title: 'codebook.export-json',
    icon: Download,
    keys: [],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: (session) => exportCodebookJson(session),
  },
  {
    id: 'export-codebook-markdown',
    title: 'codebook.export-markdown',
    icon: FileText,
    keys: [],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: (session, t) => exportCodebookMarkdown(session, t('codebook.title'), t.language),
  },
  ...templateCommands,
  {
    id: 'recheck',
    title: 'codebook.recheck',
    keys: [],
    scope: 'global',
    group: 'here',
    when: hasCurrent,
    run: onCurrent(recheck),
  },
  {
    id: 'as-example',
    title: 'codebook.as-example',
    keys: [],
    scope: 'global',
    group: 'here',
    when: hasCurrent,
    run: onCurrent((session, id) => takeExample(session, id, true)),
  },
  {
    id: 'as-counter-example',
    title: 'codebook.as-counter-example',
    keys: [],
    scope: 'global',
    group: 'here',
    when: hasCurrent,
    run: onCurrent((session, id) => takeExample(session, id, false)),
  },
]
