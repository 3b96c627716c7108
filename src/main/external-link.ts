import type { MessageBoxOptions, Shell } from 'electron'
import type { LinkWords } from '#contract/messages'
import { outsideLink } from '#contract/outside-link'

/** Opens the link in the system's browser or mail program if the user agrees; a link that may not leave the app is refused without asking. */
export async function openExternal(
  url: string,
  words: LinkWords,
  ask: (options: MessageBoxOptions) => Promise<number>,
  shell: Pick<Shell, 'openExternal'>,
): Promise<void> {
  const link = outsideLink(url)
  if (!link) return
  const answer = await ask({
    type: 'question',
    message: words.question,
    detail: `${link.to}\n\n${link.href.slice(0, 500)}`,
    buttons: [words.open, words.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  if (answer === 0) await shell.openExternal(link.href)
}
