import { findInitiatives } from '#core/initiatives/find-initiatives'

/** What is found in `text`, as `type: words`. A full stop is added, so that a short text is no heading. */
export const found = (text: string): string[] =>
  findInitiatives(`${text}${/[。.!?！？]$/.test(text) ? '' : '。'}`).map(({ type, text: words }) => `${type}: ${words}`)
