import type { InputFile } from '#contract/host'
import type { Messages } from '../i18n/use-messages'
import { importFiles } from '../workspace/actions/import-files'
import { importProjectFile } from '../workspace/actions/import-project'
import type { Session } from '../workspace/session'

const isProjectFile = (file: InputFile) => /\.json$/i.test(file.name)

/** Files that came by themselves (dropped, or opened from the desktop): exported projects are opened, everything else is imported. */
export async function takeFiles(session: Session, files: readonly InputFile[], t: Messages): Promise<void> {
  for (const file of files.filter(isProjectFile)) await importProjectFile(session, file)
  await importFiles(
    session,
    files.filter((file) => !isProjectFile(file)),
    t('app.untitled-project'),
  )
}
