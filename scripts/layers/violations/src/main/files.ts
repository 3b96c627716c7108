import type { IpcMain } from 'electron'
import { join } from 'node:path'
import { requestChannels } from '#contract/messages'
import { ipcMain } from 'electron' // forbidden
import { app, ipcMain as messages } from 'electron' // forbidden
import electron from 'electron' // forbidden
import { Button } from '../renderer/ui/button' // forbidden
import { createBridge } from '../preload/bridge' // forbidden
import { useState } from 'react' // forbidden
electron.ipcMain.on('channel', () => {}) // forbidden
