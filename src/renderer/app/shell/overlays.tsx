import { useSelected } from '../../workspace/session'
import { CommandPalette } from '../overlays/command-palette'
import { ExcludeArticle } from '../overlays/exclude-article'
import { ExportDialog } from '../overlays/export/export-dialog'
import { ImportAnnotations } from '../overlays/import-annotations/import-annotations'
import { KeysDialog } from '../overlays/keys-dialog'
import { PasteDialog } from '../overlays/paste-dialog'
import { NewProject, RenameProject } from '../overlays/project-name'
import { ReadingSettings } from '../overlays/reading-settings'
import { SettingsDialog } from '../overlays/settings-dialog'
import { panelIn } from '../panels'

/** What floats above the window; `link` and `find` belong to the article. */
export function Overlays() {
  const overlay = useSelected((s) => s.workspace().overlay)
  const panel = useSelected((s) => panelIn(s, 'overlay'))
  if (panel) return <panel.component />
  switch (overlay) {
    case 'command-palette':
      return <CommandPalette />
    case 'keys':
      return <KeysDialog />
    case 'settings':
      return <SettingsDialog />
    case 'reading-settings':
      return <ReadingSettings />
    case 'paste':
      return <PasteDialog />
    case 'new-project':
      return <NewProject />
    case 'rename-project':
      return <RenameProject />
    case 'export':
      return <ExportDialog />
    case 'import-annotations':
      return <ImportAnnotations />
    case 'exclude-article':
      return <ExcludeArticle />
    default:
      return null
  }
}
