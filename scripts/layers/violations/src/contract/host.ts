import type { Problem } from '#core/model/problem'
import type { BrowserWindow } from 'electron' // forbidden
import { Workspace } from '../renderer/workspace/workspace' // forbidden
import { join } from 'node:path' // forbidden
