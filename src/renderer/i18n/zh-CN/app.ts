import type { app as en } from '../en/app'
import type { Message } from '../messages'

export const app: Record<keyof typeof en, Message> = {
  'app.close': '关闭',
  'app.cancel': '取消',
}
