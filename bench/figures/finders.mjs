import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import recognizers from '@microsoft/recognizers-text-suite'
import { build } from 'vite'

const entry = fileURLToPath(new URL('../../src/core/figures/find-figures.ts', import.meta.url))

/** The product's own finder, built into `folder` as the app builds it. */
export async function zhupiFinder(folder) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'engine.mjs' } },
    },
  })
  const { findFigures } = await import(pathToFileURL(join(folder, 'engine.mjs')).href)
  return (text) => findFigures(text).length
}

const NUMBER_MODELS = ['Number', 'Ordinal', 'Percentage', 'Age', 'Currency', 'Dimension', 'Temperature']

/** Recognizers-Text with every Chinese number model it has; paragraph by paragraph, because on whole articles it is slower still. */
export function recognizersFinder(paragraphs) {
  let found = 0
  for (const paragraph of paragraphs) {
    for (const model of NUMBER_MODELS) found += recognizers[`recognize${model}`](paragraph, 'zh-cn').length
  }
  return found
}

const HAN = '零〇一二两三四五六七八九十百千万亿'
const UNITS = '个百分点|个小时|平方米|立方米|千瓦时|公里|公顷|万元|亿元|人次|[%％亩吨元人家个户名所项座条批种届天年月日倍]'
/** What one would write in an afternoon: finds numbers with a unit or without, and normalises nothing. */
const PRACTICAL = new RegExp(
  `(?:近|约|超过)?(?:[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?|[${HAN}]+(?:点[${HAN}]+)?)[多余几]?[十百千万亿]*(?:${UNITS})?`,
  'g',
)

/** One pass of a practical regular expression: how many matches. */
export function regExpFinder(text) {
  let found = 0
  PRACTICAL.lastIndex = 0
  while (PRACTICAL.exec(text)) found++
  return found
}
