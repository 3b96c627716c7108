import { z } from '#core/model/zod'
import { z as raw } from 'zod' // forbidden
import { parse } from 'parse5'
import { sha256 } from '@noble/hashes/sha2.js'
import { same } from '#core/edits/same'
import { neighbour } from './neighbour'
import type { HostApi } from '#contract/host' // forbidden
import { LiveProject } from '../renderer/storage/live-project' // forbidden
import type { Workspace } from '../renderer/workspace/workspace' // forbidden
import { useState } from 'react' // forbidden
import { readFileSync } from 'node:fs' // forbidden
import Dexie from 'dexie' // forbidden
import { app } from 'electron' // forbidden
export { parse } from 'zod/mini' // forbidden
export type Reader = import('../renderer/reader/reader-port').Reader // forbidden
export const late = import('react-dom') // forbidden
