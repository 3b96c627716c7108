import { useEffect, useMemo, useState } from 'react'
import { figureVocabulary, parseFigureQuery } from '#core/analysis/figure-query'
import type { Codebook } from '#core/model/codebook'
import type { FiguresInSight } from '../../workspace/figure-table'
import type { ViewMemory } from './view-memory'

export interface Filter {
  readonly conditions: readonly string[]
  readonly typed: string
  readonly setTyped: (typed: string) => void
  readonly add: (condition: string) => void
  readonly remove: (index: number) => void
  /** Makes what is typed conditions of its own. */
  readonly enter: () => void
  readonly clear: () => void
  readonly isEmpty: boolean
}

export function useFilter(figures: FiguresInSight, memory: ViewMemory, codebook: Codebook): Filter {
  const [conditions, setConditions] = useState(memory.conditions)
  const [typed, setTyped] = useState(memory.typed)
  const vocabulary = useMemo(() => figureVocabulary(codebook), [codebook])
  useEffect(() => {
    memory.conditions = conditions
    memory.typed = typed
    const query = [...conditions, typed].join(' ').trim()
    if (query !== figures.look().query) figures.ask({ query })
  }, [figures, memory, conditions, typed])
  return {
    conditions,
    typed,
    setTyped,
    add: (condition) => setConditions(conditions.includes(condition) ? conditions : [...conditions, condition]),
    remove: (index) => setConditions(conditions.filter((_, at) => at !== index)),
    enter: () => {
      setConditions([...conditions, ...parseFigureQuery(typed, vocabulary).map((term) => term.source)])
      setTyped('')
    },
    clear: () => {
      setConditions([])
      setTyped('')
    },
    isEmpty: conditions.length === 0 && typed.trim() === '',
  }
}
