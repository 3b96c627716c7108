import { GENERIC_MODIFIERS } from '#core/initiatives/lexicon/modifiers'
import type { HeadRun } from '#core/initiatives/phrase/head-run'
import { wordIndex } from '#core/initiatives/phrase/lexicon-index'

const generic = new Set(GENERIC_MODIFIERS)
const generics = wordIndex(GENERIC_MODIFIERS)
const WHOSE = /^(?:全省|全市|全县|全国|全镇|全区|各地|各级)/
/** A strong head of so many characters may say by itself which one it is. */
const LONG_HEAD = 4

/** Whether `modifier` is made of words that say little: 配套 + 管理. */
export function isGeneral(modifier: string): boolean {
  let at = 0
  while (at < modifier.length) {
    const found = generics.startingAt(modifier, at, modifier.length)
    if (!found) return false
    at += found.word.length
  }
  return true
}

/** Whether what stands before the head says which one it is: 独居老人巡访制度, 志愿服务队, but not 长效机制, 工作机制. */
export function isSpecific(text: string, { start, end, head }: HeadRun): boolean {
  const modifier = text.slice(start, end - head.word.length)
  if (modifier.endsWith('的') && !head.strong) return false
  const core = modifier.replace(WHOSE, '')
  if (core.length >= 2 && !isGeneral(core)) return true
  return head.strong && head.word.length >= LONG_HEAD && !generic.has(head.word.slice(0, 2))
}
