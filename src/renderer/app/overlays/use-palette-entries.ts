import { FileText } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { INITIATIVE } from '#core/model/codebook'
import { useMessages } from '../../i18n/use-messages'
import { openArticle } from '../../workspace/actions/open-article'
import { type Session, useLoaded, useSession } from '../../workspace/session'
import { goTo } from '../commands/annotation'
import { isEnabled } from '../commands/command'
import { useCommandList } from '../commands/commands'
import { labelOf, runCommand } from '../commands/registry'
import { ariaOf, capsOf, shortcutsOf } from '../commands/shortcut'
import { isOffered, type PaletteEntry } from './palette-entries'

/** Most initiatives of one article that the palette lists. */
const MOST_INITIATIVES = 500

async function initiativesOf(session: Session): Promise<readonly PaletteEntry[]> {
  const article = session.article()
  const slot =
    session
      .project()
      ?.codebook()
      .codes.find((code) => code.id === INITIATIVE)?.slot ?? null
  if (!article) return []
  const found = (await article.load(0, article.text.length)).filter((annotation) => annotation.code === INITIATIVE)
  return found.slice(0, MOST_INITIATIVES).map((annotation) => ({
    id: `annotation:${annotation.id}`,
    group: 'initiatives',
    words: annotation.anchor.quote.replaceAll('\n', ' '),
    icon: null,
    slot,
    keys: [],
    ariaKeys: '',
    run: () => {
      session.dispatch({ type: 'show-view', view: 'article' })
      goTo(session, annotation.id)
    },
  }))
}

const articlesOf = (session: Session): readonly PaletteEntry[] =>
  (session.project()?.articles() ?? []).map((article) => ({
    id: `article:${article.id}`,
    group: 'articles',
    words: article.title,
    icon: FileText,
    slot: null,
    keys: [],
    ariaKeys: '',
    run: () => void openArticle(session, article.id),
  }))

/** Everything that can be run or gone to from here, read once when the palette opens. */
export function usePaletteEntries(): readonly PaletteEntry[] {
  const t = useMessages()
  const session = useSession()
  const commands = useCommandList()
  const initiatives = useLoaded(useCallback(() => initiativesOf(session), [session]))
  const fixed = useMemo(() => {
    const slotOf = (id: string) =>
      session
        .project()
        ?.codebook()
        .codes.find((code) => `code:${code.id}` === id)?.slot ?? null
    const entries = commands
      .filter((command) => isOffered(command) && isEnabled(command, session))
      .map((command): PaletteEntry => {
        const [first] = shortcutsOf(command, session.host)
        return {
          id: command.id,
          group: command.group === 'here' ? 'here' : 'commands',
          words: labelOf(command, t, session),
          icon: command.icon ?? null,
          slot: slotOf(command.id),
          keys: first ? capsOf(first, session.host.platform) : [],
          ariaKeys: first ? ariaOf(first, session.host.platform) : '',
          run: () => runCommand(command, session, t),
        }
      })
    return [...entries, ...articlesOf(session)]
  }, [commands, session, t])
  return useMemo(() => [...fixed, ...(initiatives ?? [])], [fixed, initiatives])
}
