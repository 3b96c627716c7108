import type { IpcRenderer } from 'electron'
import { requestChannels } from '#contract/messages'
import { ipcRenderer } from 'electron' // forbidden
import type { Article } from '#core/model/article' // forbidden
import { handle } from '../main/handle' // forbidden
