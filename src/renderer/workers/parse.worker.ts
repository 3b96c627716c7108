import { importFile } from '#core/formats/import/import-file'
import { ok } from '#core/util/result'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'
import type { ParseAnswer, ParseRequest } from './parse-message'
import { platformDecoder } from './platform-decoder'

function answer({ name, bytes }: ParseRequest): ParseAnswer {
  const parsed = importFile({ name, bytes, decode: platformDecoder })
  if (!parsed.ok) return { result: parsed, bytes }
  return { result: ok({ parsed: parsed.value, hash: sha256OfBytes(bytes), textHash: sha256OfText(parsed.value.text) }), bytes }
}

addEventListener('message', (event: MessageEvent<ParseRequest>) => {
  const reply = answer(event.data)
  postMessage(reply, { transfer: [reply.bytes.buffer] })
})
