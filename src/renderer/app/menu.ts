import type { HostApi, MenuEntry, MenuGroup } from '#contract/host'
import type { MessageKey } from '../i18n/messages'
import type { Messages } from '../i18n/use-messages'
import type { Session } from '../workspace/session'
import { type Command, isEnabled } from './commands/command'
import { labelOf } from './commands/registry'
import { acceleratorOf, shortcutsOf } from './commands/shortcut'

type Role = Extract<MenuEntry, { kind: 'role' }>['role']
/** A command's id, a role of the platform, or a rule. */
type Entry = string | { readonly role: Role } | '-'

interface MenuPlan {
  readonly id: MenuGroup['id']
  readonly label: MessageKey
  readonly entries: readonly Entry[]
}

const role = (name: Role): Entry => ({ role: name })

/** The native menu. Commands of the codebook's codes are added under Code. */
const plans: readonly MenuPlan[] = [
  { id: 'app', label: 'app.name', entries: ['settings', '-', role('quit')] },
  {
    id: 'file',
    label: 'app.menu-file',
    entries: [
      'new-project',
      'projects',
      'sample-project',
      'open-package',
      '-',
      'open-files',
      'open-folder',
      'paste-text',
      '-',
      'export',
      'export-as',
      'import-annotations',
      'save-package',
      'restore',
      '-',
      'import-codebook',
      'export-codebook-json',
      'export-codebook-markdown',
      '-',
      'rename-project',
      'duplicate-project',
      'delete-project',
      '-',
      role('close'),
      role('quit'),
    ],
  },
  {
    id: 'edit',
    label: 'app.menu-edit',
    entries: [
      'undo',
      'redo',
      '-',
      role('cut'),
      role('copy'),
      role('paste'),
      role('selectAll'),
      '-',
      'find',
      'search-corpus',
      'next-hit',
      'previous-hit',
      '-',
      'history',
      '-',
      'settings',
    ],
  },
  {
    id: 'view',
    label: 'app.menu-view',
    entries: [
      'command-palette',
      '-',
      'view-library',
      'view-article',
      'view-figures',
      'view-initiatives',
      'view-codebook',
      '-',
      'toggle-library',
      'toggle-inspector',
      'import-report',
      '-',
      'reading-settings',
      'caret-mode',
      '-',
      'next-region',
      'previous-region',
      '-',
      role('togglefullscreen'),
      role('minimize'),
    ],
  },
  {
    id: 'code',
    label: 'app.menu-code',
    entries: [
      'repeat-code',
      '-',
      'link',
      'unlink',
      'memo',
      'add-span',
      'take-as',
      '-',
      'start-left',
      'start-right',
      'end-left',
      'end-right',
      '-',
      'remove-annotation',
      '-',
      'accept-suggestion',
      'accept-paragraph',
      'accept-certain',
      'edit-suggestion',
      'reject-suggestion',
      '-',
      'switch-suggestions-coder',
      'switch-suggestions-project',
      'switch-memory',
      '-',
      'recheck',
      'as-example',
      'as-counter-example',
    ],
  },
  {
    id: 'go',
    label: 'app.menu-go',
    entries: [
      'next-article',
      'previous-article',
      '-',
      'next-annotation',
      'previous-annotation',
      'next-unlinked',
      'previous-unlinked',
      'next-overlap',
      '-',
      'review-suggestions',
      'next-suggestion',
      'previous-suggestion',
      '-',
      'article-details',
      'status-new',
      'status-in-progress',
      'status-done',
      'status-excluded',
      'remove-article',
    ],
  },
  { id: 'help', label: 'app.menu-help', entries: ['keys', 'copy-diagnostics'] },
]

export const menuCommandIds: readonly string[] = plans.flatMap((plan) =>
  plan.entries.filter((entry) => typeof entry === 'string' && entry !== '-').map(String),
)

export function menuFor(commands: readonly Command[], session: Session, t: Messages, host: HostApi): readonly MenuGroup[] {
  const byId = new Map(commands.map((command) => [command.id, command]))
  const codes = commands.filter((command) => command.id.startsWith('code:')).map((command) => command.id)
  const toEntry = (entry: Entry): MenuEntry[] => {
    if (entry === '-') return [{ kind: 'separator' }]
    if (typeof entry !== 'string') return [{ kind: 'role', role: entry.role }]
    const command = byId.get(entry)
    if (!command) return []
    const accelerator = shortcutsOf(command, host).map(acceleratorOf).find(Boolean) ?? ''
    return [{ kind: 'command', id: entry, label: labelOf(command, t, session), accelerator, enabled: isEnabled(command, session) }]
  }
  return plans.map(({ id, label, entries }) => ({
    id,
    label: t(label),
    items: (id === 'code' ? [...codes, '-' as const, ...entries] : entries).flatMap(toEntry),
  }))
}
