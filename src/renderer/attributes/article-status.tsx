import { Ban, Circle, CircleCheck, CircleDot } from 'lucide-react'
import type { ReactNode } from 'react'
import { ArticleStatus } from '#core/model/article'
import type { Messages } from '../i18n/use-messages'
import { Glyph, type Icon } from '../ui/icon'

const icons: Readonly<Record<ArticleStatus, Icon>> = { new: Circle, 'in-progress': CircleDot, done: CircleCheck, excluded: Ban }

/** A status as a shape; the word stands beside it or in the name of its row. */
export const StatusGlyph = ({ status }: { readonly status: ArticleStatus }): ReactNode => <Glyph icon={icons[status]} size={14} />

export const articleStatuses: readonly ArticleStatus[] = ArticleStatus.options

export const statusWord = (t: Messages, status: ArticleStatus): string => t(`library.status.${status}`)
