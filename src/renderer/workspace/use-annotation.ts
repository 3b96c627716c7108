import { useEffect } from 'react'
import type { Annotation } from '#core/model/annotation'
import type { AnnotationId } from '#core/model/ids'
import { useSelected, useSession } from './session'

/** An annotation of the open article, live; `null` until it is in memory and when it is not there. */
export function useAnnotation(id: AnnotationId | null): Annotation | null {
  const session = useSession()
  const article = useSelected((s) => s.article())
  const annotation = useSelected((s) => (id === null ? null : (s.article()?.peek(id) ?? null)))
  const missing = annotation === null
  // `get` wakes the session when the row has come.
  useEffect(() => {
    if (id !== null && missing) void article?.get(id)
  }, [article, id, missing])
  return session.article() === article ? annotation : null
}
