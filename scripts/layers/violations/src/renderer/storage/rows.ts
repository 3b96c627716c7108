import Dexie from 'dexie'
import { same } from '#core/edits/same'
import { Workspace } from '../workspace/workspace' // forbidden
import { Button } from '../ui/button' // forbidden
import { useState } from 'react' // forbidden
import type { HostApi } from '#contract/host' // forbidden
import { worlds } from './testing/worlds' // forbidden
import { suite } from './rows.test' // forbidden
