import { Check, TriangleAlert } from 'lucide-react'
import { type ReactNode, useCallback } from 'react'
import { olderRules } from '#core/codebook/rules'
import type { Annotation } from '#core/model/annotation'
import type { Codebook } from '#core/model/codebook'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Glyph } from '../../ui/icon'
import { recheck } from '../../workspace/actions/recheck'
import { askCodebook } from '../../workspace/codebook-worker'
import { useLoaded, useSelected, useSession } from '../../workspace/session'

/** Says that the code had another rule when the annotation was made, and takes the word that it has been looked at again. */
export function OlderRule({ annotation }: { readonly annotation: Annotation }): ReactNode {
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  const isCurrent = codebook === null || codebook.version === 1 || annotation.codebookVersion === codebook.version
  return isCurrent ? null : <OlderThan annotation={annotation} codebook={codebook} />
}

function OlderThan({ annotation, codebook }: { readonly annotation: Annotation; readonly codebook: Codebook }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const rules = useOlderRules(codebook)
  const { codebookVersion: version } = annotation
  if (!rules?.isOlder(annotation.code, version)) return null
  return (
    <section className="ui-section inspector-older">
      <p>
        <Glyph icon={TriangleAlert} size={14} />
        {version === undefined ? t('codebook.older-rule-unknown') : t('codebook.older-rule', { version })}
      </p>
      <Button icon={Check} onClick={() => void recheck(session, annotation.id)}>
        {t('codebook.recheck')}
      </Button>
    </section>
  )
}

function useOlderRules(codebook: Codebook) {
  const session = useSession()
  const load = useCallback(async () => {
    const project = session.project()
    const versions = project && (await askCodebook(session, project)('versions', null))
    return versions?.ok ? olderRules(codebook, new Map(versions.value.map((each) => [each.codebook.version, each.codebook]))) : null
  }, [session, codebook])
  return useLoaded(load)
}
