import { answerTo } from './parse-answer'
import type { ParseRequest } from './parse-message'

addEventListener('message', (event: MessageEvent<ParseRequest>) => {
  const answer = answerTo(event.data)
  postMessage(answer, { transfer: [answer.bytes.buffer] })
})
