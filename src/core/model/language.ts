import { z } from '#core/model/zod'

/** The languages of the interface, and of the labels that a codebook carries in both. */
export const Language = z.enum(['zh-CN', 'en'])
export type Language = z.infer<typeof Language>

/** One label in both languages; either may be empty, then the other stands in. */
export const LocalText = z.object({ 'zh-CN': z.string(), en: z.string() })
export type LocalText = z.infer<typeof LocalText>

export function localText(text: LocalText, language: Language): string {
  return text[language] || text['zh-CN'] || text.en
}
