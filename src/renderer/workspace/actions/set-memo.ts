import type { AnnotationId } from '#core/model/ids'
import type { Session } from '../session'
import { setAnnotationField } from './set-annotation-field'

export const setMemo = (session: Session, id: AnnotationId, text: string): Promise<void> => setAnnotationField(session, id, 'memo', text)
