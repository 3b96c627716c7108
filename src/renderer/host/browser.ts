import type { HostApi } from '#contract/host'
import { outsideLink } from '#contract/outside-link'
import type { Journals } from '#core/journal/journals'
import { chooseFiles, chooseFolder } from './choose-files'
import { inputFile } from './input-file'
import { createPageLog } from './page-log'
import { isPersisted } from './persisted'
import { saveBytes } from './save-bytes'
import { linkWords } from './words'

/** Files an installed web app was started with. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void
}

function platformOf(name: string): HostApi['platform'] {
  if (/mac|iphone|ipad/i.test(name)) return 'mac'
  return /win/i.test(name) ? 'win' : 'linux'
}

/** The browser edition: the page's own means for files, links and titles; no native menu. */
export function createBrowserHost(journals: Journals | null): HostApi {
  return {
    kind: 'browser',
    platform: platformOf(navigator.platform),
    locale: navigator.language,
    openFiles: chooseFiles,
    openFolder: chooseFolder,
    onFilesOpened: (listener) => {
      const queue = (window as { launchQueue?: LaunchQueue }).launchQueue
      let stopped = false
      queue?.setConsumer(({ files }) => {
        void Promise.all(files.map((handle) => handle.getFile())).then((opened) => {
          if (!stopped && opened.length > 0) listener(opened.map((file) => inputFile(file)))
        })
      })
      return () => {
        stopped = true
      }
    },
    save: saveBytes,
    openExternal: async (url) => {
      const link = outsideLink(url)
      if (link && window.confirm(`${linkWords().question}\n\n${link.to}\n${link.href.slice(0, 500)}`)) {
        window.open(link.href, '_blank', 'noopener,noreferrer')
      }
    },
    setMenu: () => {},
    onCommand: () => () => {},
    setTitle: (title) => {
      document.title = title
    },
    newWindow: () => void window.open(location.href, '_blank', 'noopener'),
    storage: async () => {
      const { quota, usage } = await navigator.storage.estimate()
      return { persisted: await isPersisted(), free: quota === undefined ? null : Math.max(0, quota - (usage ?? 0)) }
    },
    ...createPageLog(),
    journals,
  }
}
