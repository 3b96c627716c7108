import type { ProblemCode } from '#core/model/problem'
import { en } from './en'
import type { Article } from '#core/model/article' // forbidden
import { Button } from '../ui/button' // forbidden
