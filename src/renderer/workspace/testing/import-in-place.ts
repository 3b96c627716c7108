import type { InputFile } from '#contract/host'
import { problem } from '#core/model/problem'
import { utf8Encode } from '#core/text/utf8'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'
import type { ParseOutcome } from '../../workers/parse-files'
import type { ParseFiles } from '../actions/import-files'

/** A file in memory; its text is its name unless given. */
export const file = (name: string, text = name): InputFile => {
  const bytes = utf8Encode(text)
  return { name, path: `folder/${name}`, size: bytes.length, read: () => Promise.resolve(bytes) }
}

async function parsed(input: InputFile): Promise<ParseOutcome> {
  const bytes = new Uint8Array(await input.read())
  const text = new TextDecoder().decode(bytes)
  if (text === '') return { file: input, ok: false, problem: problem('empty-file', { file: input.path }) }
  const none = { outlet: '', date: '', author: '', place: '', url: '', language: 'zh-CN', warnings: [], findings: [], boilerplate: {} }
  const blocks = [{ kind: 'paragraph' as const, level: 0, start: 0, end: text.length }]
  return {
    file: input,
    ok: true,
    bytes,
    parsed: { ...none, title: text, text, blocks, encoding: 'utf-8', mime: 'text/plain' },
    hash: sha256OfBytes(bytes),
    textHash: sha256OfText(text),
  }
}

/** Parses in place, without workers; `between` runs after each file. */
export const parser = (between: (done: number) => void = () => {}): ParseFiles =>
  async function* (files, { onProgress, signal }) {
    let done = 0
    for (const input of files) {
      if (signal.aborted) return
      const outcome = await parsed(input)
      onProgress(++done, files.length, input.name)
      yield outcome
      between(done)
    }
  }
