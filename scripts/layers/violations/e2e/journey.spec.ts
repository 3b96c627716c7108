import { expect, test } from '@playwright/test'
import { same } from '#core/edits/same' // forbidden
import { Workspace } from '../src/renderer/workspace/workspace' // forbidden
