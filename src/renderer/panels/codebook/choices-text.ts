import type { Choice } from '#core/model/codebook'

const BETWEEN = ' | '

/** Choices as one writes them: one a line, Chinese | English | id; what is the same is left away. */
export const choicesToText = (choices: readonly Choice[]): string =>
  choices
    .map(({ id, label }) => {
      const [zh, en] = [label['zh-CN'], label.en]
      return zh === id && en === id ? id : [zh, en, id].join(BETWEEN)
    })
    .join('\n')

/** The same back. A line of one word is id and name at once; a known name keeps its id; an id that comes twice counts once. */
export function choicesFromText(text: string, known: readonly Choice[]): Choice[] {
  const read = text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter((parts) => parts.some((part) => part !== ''))
    .map(([zh = '', en = '', id = '']) => choiceOf(zh, en, id, known))
  return [...new Map(read.map((choice) => [choice.id, choice])).values()]
}

function choiceOf(zh: string, en: string, id: string, known: readonly Choice[]): Choice {
  if (zh !== '' && en === '' && id === '') {
    const same = known.find((choice) => choice.id === zh || choice.label['zh-CN'] === zh || choice.label.en === zh)
    return same ?? { id: zh, label: { 'zh-CN': zh, en: zh } }
  }
  const same = known.find((choice) => choice.label['zh-CN'] === zh && choice.label.en === en)
  return { id: id || same?.id || en || zh, label: { 'zh-CN': zh, en } }
}
