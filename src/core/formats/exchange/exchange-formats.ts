import type { Exchange } from '#core/formats/exchange/exchange'
import type { ExchangeFormat } from '#core/formats/exchange/exchange-format'
import { type ExchangeInput, exchangeFiles } from '#core/formats/exchange/files'
import { brat } from '#core/formats/exchange/formats/brat'
import { doccano } from '#core/formats/exchange/formats/doccano'
import { labelStudio } from '#core/formats/exchange/formats/label-studio'
import { refiQda } from '#core/formats/exchange/formats/refi-qda'
import { spansCsv } from '#core/formats/exchange/formats/spans-csv'
import { uima } from '#core/formats/exchange/formats/uima'
import { webAnnotation } from '#core/formats/exchange/formats/web-annotation'
import { zhupiJson } from '#core/formats/exchange/formats/zhupi-json'
import type { Utf8Codec } from '#core/formats/json/utf8-codec'
import { problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'

/** Every format annotations come in, the more particular first. */
export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [zhupiJson, refiQda, brat, uima, webAnnotation, labelStudio, doccano, spansCsv]

export interface ReadExchange {
  readonly format: ExchangeFormat
  readonly exchange: Exchange
}

/**
 * Reads files of annotations that belong together: of one format, or zips of them. Problems: `exchange-unknown`, `exchange-too-large`, `exchange-damaged`, and
 * those of project files.
 * @param from id of the format, where the file's own word is not to be trusted
 */
export function readExchange(inputs: readonly ExchangeInput[], utf8?: Pick<Utf8Codec, 'decode'>, from?: string): Result<ReadExchange> {
  const files = exchangeFiles(inputs, utf8)
  if (!files.ok) return files
  const format = EXCHANGE_FORMATS.find(({ id, sniff }) => (from === undefined ? sniff(files.value) : id === from))
  if (!format)
    return fail(
      problem('exchange-unknown', { file: inputs[0]?.name ?? '', formats: EXCHANGE_FORMATS.map(({ label }) => label).join(', ') }),
    )
  const exchange = format.read(files.value)
  return exchange.ok ? ok({ format, exchange: exchange.value }) : exchange
}
