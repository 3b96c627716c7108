import type { InitiativeLook, InitiativeNews, InitiativeRequest } from './initiative-port'
import { type InitiativeTable, openInitiativeTable } from './initiative-table'
import type { ProjectKey } from './project-port'

/** One project's registry, read and compared away from the window's thread. */
let table: InitiativeTable | null = null
let look: InitiativeLook | null = null

const tell = (news: InitiativeNews): void => postMessage(news)

function show(): void {
  if (table && look) tell({ kind: 'sight', sight: table.look(look), look })
}

addEventListener('message', ({ data }: MessageEvent<InitiativeRequest>) => {
  switch (data.kind) {
    case 'open':
      table = openInitiativeTable(data.key as ProjectKey, { indexedDB, IDBKeyRange }, show)
      return
    case 'look':
      look = data.look
      return show()
    case 'mentions': {
      const { serial, of } = data
      void table?.mentions(of).then((mentions) => tell({ kind: 'mentions', serial, mentions }))
      return
    }
    case 'remembered': {
      const { serial } = data
      void table?.remembered().then((remembered) => tell({ kind: 'remembered', serial, remembered }))
    }
  }
})
