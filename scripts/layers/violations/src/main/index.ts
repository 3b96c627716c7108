import { app, ipcMain } from 'electron'
import { Button } from '../renderer/ui/button' // forbidden
ipcMain.handle('channel', () => app.getVersion()) // forbidden
