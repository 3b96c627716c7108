/** 按照…重新, 抱团: how something is set up belongs to what is set up. */
const MANNER = /(?:按照?[^，。；、]{1,8}(?:、[^，。；、]{1,8})?等?)?(?:(?:重新|联合|抱团|整合|共同|合力|合作)(?:划分)?|划分)$/
/** 在…领域: where a campaign has no name of its own, the field is what tells it from others. */
const FIELD = /在[^，。；在]{2,30}(?:领域|行业|系统|环节|方面)(?:中|里|内)?$/
const LONGEST = 36

const lengthBefore = (pattern: RegExp, text: string, at: number, start: number): number =>
  pattern.exec(text.slice(Math.max(start, at - LONGEST), at))?.[0].length ?? 0

/** Length of the manner that ends at `at`, where the verb begins. */
export const mannerLength = (text: string, at: number, start: number): number => lengthBefore(MANNER, text, at, start)

/** Length of the field that ends at `at`, where the verb begins. */
export const fieldLength = (text: string, at: number, start: number): number => lengthBefore(FIELD, text, at, start)
