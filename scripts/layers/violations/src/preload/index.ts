import { contextBridge, ipcRenderer } from 'electron'
import { readFileSync } from 'node:fs' // forbidden
ipcRenderer.send('channel') // forbidden
