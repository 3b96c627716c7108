import type { HostApi } from '#contract/host'
import { LiveProject } from '../storage/live-project' // forbidden
import { ipcRenderer } from 'electron' // forbidden
import { handle } from '../../main/handle' // forbidden
