import { type ReactNode, useEffect, useState } from 'react'
import { findCode } from '#core/model/codebook'
import { useMessages } from '../../i18n/use-messages'
import type { LiveProject } from '../../storage/project-port'
import { EmptyState } from '../../ui/empty-state'
import { useSelected } from '../../workspace/session'
import { CodeForm } from './code-form'
import { CodebookTree } from './codebook-tree'
import { LinkTypeForm } from './link-type-form'
import { memoryOf, type Selected } from './panel-memory'
import { SideColumn } from './side-column'
import { type Drafting, useDrafting } from './use-drafting'
import './codebook.css'

/** The codebook of the project: its codes as a tree, one of them in full, and beside it what a draft of changes would do. */
export function Codebook(): ReactNode {
  const t = useMessages()
  const project = useSelected((s) => s.project())
  if (!project) return <EmptyState page title={t('codebook.no-project')} />
  return <CodebookOf key={project.key} project={project} />
}

function CodebookOf({ project }: { readonly project: LiveProject }): ReactNode {
  const t = useMessages()
  const drafting = useDrafting(project)
  const [selected, select] = useSelection(project, drafting)
  return (
    <div className="codebook">
      <CodebookTree drafting={drafting} selected={selected} onSelect={select} />
      <section className="codebook-details" aria-label={t('codebook.details')}>
        <Details drafting={drafting} selected={selected} onSelect={select} />
      </section>
      <SideColumn drafting={drafting} onSelect={select} />
    </div>
  )
}

export interface DetailsProps {
  readonly drafting: Drafting
  readonly selected: Selected | null
  readonly onSelect: (selected: Selected) => void
}

function Details({ drafting, selected, onSelect }: DetailsProps): ReactNode {
  const t = useMessages()
  const { after } = drafting.plan
  if (selected?.kind === 'link-type') {
    const linkType = after.linkTypes.find(({ id }) => id === selected.id)
    if (linkType) return <LinkTypeForm key={linkType.id} drafting={drafting} linkType={linkType} />
  }
  const code = selected?.kind === 'code' ? findCode(after, selected.id) : null
  return code ? <CodeForm key={code.id} drafting={drafting} code={code} onSelect={onSelect} /> : <EmptyState title={t('codebook.choose')} />
}

/** What is in the form; the first code until something was chosen, and again when that is gone. */
function useSelection(project: LiveProject, { plan }: Drafting): readonly [Selected | null, (selected: Selected) => void] {
  const memory = memoryOf(project)
  const [chosen, setChosen] = useState(memory.selected)
  useEffect(() => {
    memory.selected = chosen
  }, [memory, chosen])
  const { codes, linkTypes } = plan.after
  const isThere = chosen?.kind === 'code' ? codes.some(({ id }) => id === chosen.id) : linkTypes.some(({ id }) => id === chosen?.id)
  const [first] = codes
  return [isThere ? chosen : first ? { kind: 'code', id: first.id } : null, setChosen]
}
