import { random } from '../lib/random.mjs'

const FIRST_HAN = 0x4e00
const CHARACTERS = 3500
const WORDS = 12_000

/** Words of one to four characters, the characters and the words by Zipf's law, as in running Chinese text. */
function vocabulary(next) {
  const rank = (count) => Math.floor(count ** next()) - 1
  const character = () => String.fromCharCode(FIRST_HAN + ((rank(CHARACTERS + 1) * 7) % 20_000))
  const lengths = [1, 2, 2, 2, 2, 3, 4]
  const words = Array.from({ length: WORDS }, () =>
    Array.from({ length: lengths[Math.floor(next() * lengths.length)] }, character).join(''),
  )
  return { words, word: () => words[rank(WORDS + 1)] }
}

/** `count` articles of exactly `length` UTF-16 code units, flat strings as they come from a database. */
export function articles(count, length, seed = 1) {
  const next = random(seed)
  const { words, word } = vocabulary(next)
  const clause = () => Array.from({ length: 3 + Math.floor(next() * 6) }, word).join('') + (next() < 0.3 ? Math.floor(next() * 10_000) : '')
  const texts = Array.from({ length: count }, () => {
    let text = ''
    while (text.length < length) text += clause() + (next() < 0.3 ? '。' : '，')
    return Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le')
  })
  return { texts, words, next }
}

/** Queries by class: pieces of the texts, and strings that mostly do not occur. */
export function queries({ texts, words, next }, count) {
  const piece = (length) => {
    const text = texts[Math.floor(next() * texts.length)]
    const at = Math.floor(next() * (text.length - length))
    return text.slice(at, at + length)
  }
  const times = (make) => Array.from({ length: count }, make)
  const word = () => words[Math.floor(next() * words.length)]
  return {
    '2 characters': times(() => piece(2)),
    '4 characters': times(() => piece(4)),
    '6 characters': times(() => piece(6)),
    'mostly absent, 3 characters': times(() => (word() + word() + word()).slice(0, 3)),
  }
}

/** Any pieces of one to six characters, for comparing results. */
export const anyQueries = (corpus, count) =>
  Array.from({ length: count }, (_, at) => {
    const text = corpus.texts[Math.floor(corpus.next() * corpus.texts.length)]
    const start = Math.floor(corpus.next() * (text.length - 6))
    return text.slice(start, start + 1 + (at % 6))
  })
