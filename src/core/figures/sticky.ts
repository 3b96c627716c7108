/** A pattern that is only tried at one place of a short, folded window. Sources are joined, so that grammars read as words. */
export const sticky = (...sources: readonly string[]): RegExp => new RegExp(sources.join(''), 'y')

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** From … to …: 2016年至2018年, 1—5月, 9:00-17:00. */
export const TO = ' ?(?:至|到|[-–—―─~〜]{1,2}) ?'
