import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const source = fileURLToPath(new URL('../../src/core/search/', import.meta.url))

/** The product's own index, built into `folder` as the app builds it. */
export async function productIndex(folder) {
  const bundle = async (name) => {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      ssr: { noExternal: true },
      resolve: { alias: { '#core': fileURLToPath(new URL('../../src/core', import.meta.url)) } },
      build: {
        ssr: join(source, `${name}.ts`),
        outDir: join(folder, name),
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: { output: { format: 'es', entryFileNames: 'engine.mjs' } },
      },
    })
    return import(pathToFileURL(join(folder, name, 'engine.mjs')).href)
  }
  const [{ TextIndex }, { makeNeedle }] = [await bundle('text-index'), await bundle('needle')]
  const exact = { foldCase: false, foldWidth: false, foldScript: false }
  return {
    build(texts) {
      const index = new TextIndex()
      for (const [article, text] of texts.entries()) index.add(article, text)
      index.prepare()
      return index
    },
    find: (index, query) => index.find(makeNeedle(query, exact)),
  }
}

/** Every place of `query` in every text, from the beginning to the end with the engine's own indexOf. */
export function scan(texts, query) {
  const found = new Map()
  for (let article = 0; article < texts.length; article++) {
    const text = texts[article]
    let at = text.indexOf(query)
    if (at < 0) continue
    const places = []
    for (; at >= 0; at = text.indexOf(query, at + 1)) places.push(at)
    found.set(article, places)
  }
  return found
}

export const placesIn = (found) => [...found.values()].reduce((sum, places) => sum + places.length, 0)
