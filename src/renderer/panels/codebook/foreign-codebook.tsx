import { FileX, X } from 'lucide-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { IconButton } from '../../ui/button'
import { Glyph } from '../../ui/icon'
import type { Drafting } from './use-drafting'

/** Why a file was not taken, error by error; or that one of a later version can only be looked at. */
export function ForeignCodebookNote({ drafting }: { readonly drafting: Drafting }): ReactNode {
  const t = useMessages()
  const foreign = useSyncExternalStore(drafting.draft.subscribe, drafting.draft.foreign)
  if (!foreign) return null
  return (
    <section className="codebook-foreign" aria-label={t('codebook.foreign')}>
      <h3>
        <Glyph icon={FileX} size={14} />
        <span className="ui-grow">
          {'codebook' in foreign ? t('codebook.read-only', { file: foreign.file }) : t('codebook.refused', { file: foreign.file })}
        </span>
        <IconButton icon={X} label={t('app.close')} onClick={() => drafting.draft.setForeign(null)} />
      </h3>
      {'problems' in foreign && (
        <ul>
          {foreign.problems.map((problem) => (
            <li key={`${problem.code} ${problem.params['path'] ?? ''}`} className="codebook-foreign-fault">
              {t.problem(problem)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
