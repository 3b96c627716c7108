import { expect } from 'vitest'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { Reader } from '../renderer/reader/reader' // forbidden
