import type { Certainty } from '#core/model/annotation'
import type { AnnotationId } from '#core/model/ids'
import type { Session } from '../session'
import { setAnnotationField } from './set-annotation-field'

export const setCertainty = (session: Session, id: AnnotationId, certainty: Certainty): Promise<void> =>
  setAnnotationField(session, id, 'certainty', certainty)
