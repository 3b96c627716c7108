import { matchPattern } from '#core/search/match-pattern'
import type { PatternAnswer, PatternRequest } from './pattern-message'

/** Runs regular expressions, which may never end, for whoever is at the other side of the port it is given; whoever started it ends it. */
addEventListener('message', ({ ports: [port] }: MessageEvent) => {
  if (!port) return
  port.onmessage = ({ data: { pattern, texts } }: MessageEvent<PatternRequest>) => {
    const answer: PatternAnswer = matchPattern(pattern, texts)
    port.postMessage(answer)
  }
})
