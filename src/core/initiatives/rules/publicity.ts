import type { Candidate, InitiativeRule } from '#core/initiatives/rule'

/** Where something is shown to people. */
const MEDIA = /展板|宣传栏|电子屏|显示屏|大喇叭|广播|公众号|微信群|海报|标语|横幅|条幅|短视频|展架|专栏|橱窗|宣传册|折页|文化墙|LED屏/
const SHOWING = /(?:集中|滚动|循环|广泛|全面|轮番|持续)(?:展示|宣传|宣讲|播放|播出|播报|推送|解读|普及)/
const LONGEST = 40
const LEAST = 8

/** 通过展板、电子屏…集中展示…: what is shown through media, from the verb to the end of the clause. */
export const publicity: InitiativeRule = {
  id: 'publicity',
  find: (text, sentence) => {
    if (!MEDIA.test(text.slice(sentence.start, sentence.end))) return []
    return sentence.clauses.flatMap((clause): Candidate[] => {
      const words = text.slice(clause.start, clause.end)
      const verb = SHOWING.exec(words)
      if (!verb) return []
      const start = clause.start + verb.index
      const end = Math.min(clause.start + words.replace(/[，。；：！？,;.]*$/, '').length, start + LONGEST)
      if (end - start < LEAST) return []
      return [{ start, end, type: 'publicity', certainty: 'likely', rules: ['publicity'], weight: 64, from: start }]
    })
  },
}
