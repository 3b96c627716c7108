import { LibraryPanel } from '../panels/library/panel'
import type { HostApi } from '#contract/host'
import Dexie from 'dexie' // forbidden
import { ipcRenderer } from 'electron' // forbidden
import { handle } from '../../main/handle' // forbidden
