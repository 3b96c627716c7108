import type { codebook as en } from '../en/codebook'
import type { Message } from '../messages'

export const codebook: Record<keyof typeof en, Message> = {
  'codebook.no-label': '未命名的编码',
  'codebook.attribute-no-label': '未命名的属性',
}
