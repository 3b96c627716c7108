import { SOURCES } from '#core/suggestions/sources'
import { suggest } from '#core/suggestions/suggest'
import type { SuggestAnswer, SuggestRequest } from './suggest-message'

let newest = 0

const tell = (answer: SuggestAnswer): void => postMessage(answer)
/** Lets a newer request in. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve))

async function answer({ job, without, ...question }: SuggestRequest): Promise<void> {
  const sources = SOURCES.filter(({ id }) => !without.includes(id))
  for (const slice of suggest(question, sources)) {
    tell({ job, slice })
    await pause()
    if (job !== newest) return
  }
  tell({ job, slice: null })
}

addEventListener('message', ({ data }: MessageEvent<SuggestRequest>) => {
  newest = data.job
  void answer(data)
})
