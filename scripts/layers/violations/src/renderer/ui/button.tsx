import { useMessages } from '../i18n/use-messages'
import type { Language } from '#core/model/language'
import type { Annotation } from '#core/model/annotation' // forbidden
import { Workspace } from '../workspace/workspace' // forbidden
import { useSession } from '../workspace/session' // forbidden
