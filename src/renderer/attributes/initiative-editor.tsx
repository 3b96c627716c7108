import type { ReactNode } from 'react'
import { useSelected } from '../workspace/session'
import type { EditorProps } from './editor'
import { OneOf } from './one-of'

/** One of the project's initiatives, by name. */
export function InitiativeEditor(props: EditorProps): ReactNode {
  const initiatives = useSelected((s) => s.project()?.initiatives() ?? null)
  const offered = [...(initiatives?.values() ?? [])].map(({ id, name }) => ({ value: `${id}`, label: name || id }))
  return <OneOf {...props} offered={offered} />
}
