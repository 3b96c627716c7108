import type { FigureNews, FigureRequest } from './figure-messages'
import type { FigureLook } from './figure-port'
import { type FigureTable, openFigureTable } from './figure-table'

/** One project's figures, read and put in order away from the window's thread. */
let table: FigureTable | null = null
let look: FigureLook | null = null

const tell = (news: FigureNews): void => postMessage(news)

function show(): void {
  if (table && look) tell({ kind: 'sight', sight: table.look(look), look })
}

addEventListener('message', ({ data }: MessageEvent<FigureRequest>) => {
  switch (data.kind) {
    case 'open':
      table = openFigureTable(data.key, { indexedDB, IDBKeyRange }, show)
      return
    case 'look':
      look = data.look
      return show()
    case 'select':
      table?.select(data.asked)
      return show()
    case 'copy':
      return tell({ kind: 'copied', serial: data.serial, text: table?.copy(data.asked) ?? '' })
  }
})
