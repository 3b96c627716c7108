import { contextBridge, ipcRenderer } from 'electron'
import { BRIDGE } from '#contract/messages'
import { createBridge } from './bridge'

contextBridge.exposeInMainWorld(BRIDGE, createBridge(ipcRenderer, process.platform))
