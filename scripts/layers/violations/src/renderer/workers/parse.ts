import { same } from '#core/edits/same'
import { LiveProject } from '../storage/live-project' // forbidden
import { useState } from 'react' // forbidden
