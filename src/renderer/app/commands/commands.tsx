import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useMemo } from 'react'
import { type Codebook, codesInUse } from '#core/model/codebook'
import { useMessages } from '../../i18n/use-messages'
import { CommandContext } from '../../ui/command-port'
import { useSelected, useSession } from '../../workspace/session'
import { useSettingsStore } from '../settings/settings-store'
import { allCommands } from './all'
import { codeCommands } from './codes'
import type { Command } from './command'
import { listenToKeys } from './key-listener'
import { followMenu } from './menu-follower'
import { createCommandPort, runCommand } from './registry'

const CommandListContext = createContext<readonly Command[]>(allCommands)

/** Every command there is now, for the palette and the list of keys. */
export const useCommandList = (): readonly Command[] => useContext(CommandListContext)

const selectCodebook = (session: { project(): { codebook(): Codebook } | null }) => session.project()?.codebook() ?? null

/** Gives the commands to buttons, keys and the native menu; they follow the project and what is current. */
export function Commands({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  const settings = useSettingsStore()
  const t = useMessages()
  const { host } = session
  const codebook = useSelected(selectCodebook)
  const commands = useMemo(
    () => [...codeCommands(codebook ? codesInUse(codebook) : [], t.language), ...allCommands],
    [codebook, t.language],
  )
  const port = useMemo(() => createCommandPort(commands, session, t, host), [commands, session, t, host])

  // Before the first paint: a key pressed on what has just been shown works.
  useLayoutEffect(
    () =>
      listenToKeys(
        session,
        host,
        () => settings.get().plainKeys,
        commands,
        (command) => runCommand(command, session, t),
      ),
    [session, host, settings, commands, t],
  )
  useEffect(() => (host.kind === 'desktop' ? followMenu(commands, session, t) : undefined), [commands, session, t, host])
  useEffect(() => host.onCommand((id) => port.run(id)), [host, port])

  return (
    <CommandListContext value={commands}>
      <CommandContext value={port}>{children}</CommandContext>
    </CommandListContext>
  )
}
