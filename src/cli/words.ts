import type { Language } from '#core/model/language'
import type { Problem } from '#core/model/problem'
import { en } from './words-en'
import { zhCN } from './words-zh-cn'

export type Words = typeof en
const catalogues: Readonly<Record<Language, { readonly [K in keyof Words]: Readonly<Record<keyof Words[K], string>> }>> = {
  en,
  'zh-CN': zhCN,
}

const fill = (message: string, params: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder))

/** A sentence of the commands themselves. */
export const say = (language: Language, key: keyof Words['messages'], params: Readonly<Record<string, string | number>> = {}): string =>
  fill(catalogues[language].messages[key], params)

const isKnown = (code: string): code is keyof Words['problems'] => Object.hasOwn(en.problems, code)

/** `where: what`, or only what when the problem concerns the whole file. A problem without words shows its code. */
export function sayProblem(language: Language, { code, params }: Problem): string {
  const what = isKnown(code) ? fill(catalogues[language].problems[code], params) : code
  return params['path'] === undefined ? what : `${params['path']}: ${what}`
}
