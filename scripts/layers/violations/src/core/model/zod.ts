import { z } from 'zod'
import { same } from '#core/edits/same' // forbidden
