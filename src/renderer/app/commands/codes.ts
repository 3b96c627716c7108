import type { Code } from '#core/model/codebook'
import { type Language, localText } from '#core/model/language'
import { codeSelection } from '../../workspace/actions/code-selection'
import { recode } from '../../workspace/actions/recode'
import type { Session } from '../../workspace/session'
import type { Command } from './command'

async function useCode(session: Session, code: Code): Promise<void> {
  const { selection, current } = session.workspace()
  if (selection) await codeSelection(session, code.id)
  else if (current) await recode(session, current, code.id)
}

/** One command a code of the codebook: codes the selection, else gives the current annotation this code. */
export function codeCommands(codes: readonly Code[], language: Language): readonly Command[] {
  return codes.map(
    (code): Command => ({
      id: `code:${code.id}`,
      title: { key: 'app.code-as', params: { code: localText(code.label, language) } },
      keys: code.hotkey ? [code.hotkey.toUpperCase()] : [],
      scope: 'plain',
      group: 'here',
      when: ({ workspace }) => workspace().selection !== null || workspace().current !== null,
      run: (session) => useCode(session, code),
    }),
  )
}
