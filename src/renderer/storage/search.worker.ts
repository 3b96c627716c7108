import { createPatternRunner, type PatternWorker } from './pattern-runner'
import type { SearchNews, SearchRequest } from './search-messages'
import type { SearchLook } from './search-port'
import { openSearchTable, type SearchTable } from './search-table'

/** One project's texts, indexed and searched away from the window's thread. */
let table: SearchTable | null = null
let look: SearchLook | null = null

const tell = (news: SearchNews, transfer: Transferable[] = []): void => postMessage(news, { transfer })

/** The window starts it, because it can also end it. */
function patternWorker(): PatternWorker {
  const { port1, port2 } = new MessageChannel()
  tell({ kind: 'pattern-worker', port: port2 }, [port2])
  return { port: port1, end: () => tell({ kind: 'pattern-worker', port: null }) }
}

function show(): void {
  if (table && look) tell({ kind: 'sight', sight: table.look(look), look })
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  switch (data.kind) {
    case 'open':
      table = openSearchTable(data.key, { indexedDB, IDBKeyRange }, createPatternRunner(patternWorker), show)
      return
    case 'look':
      look = data.look
      return show()
    case 'tick':
      table?.tick(data.asked)
      return show()
    case 'ask': {
      const { serial, question } = data
      return void table?.ask(question).then((answer) => tell({ kind: 'answer', serial, answer }))
    }
  }
})
