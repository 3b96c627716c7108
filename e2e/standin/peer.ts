/** Two processes that ask each other: every message is answered once, with a value or with the text of an error. */
export type Answers = Readonly<Record<string, (data: never) => unknown>>

interface Ask {
  readonly kind: 'ask'
  readonly id: number
  readonly name: string
  readonly data: unknown
}
type Message = Ask | { readonly kind: 'answer'; readonly id: number; readonly ok: boolean; readonly value: unknown }

export interface Peer {
  ask(name: string, data?: unknown): Promise<unknown>
  receive(message: unknown): void
  /** Whatever is still waiting will not be answered any more. */
  end(reason: string): void
}

export function createPeer(send: (message: Message) => void, answers: Answers): Peer {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let last = 0

  const answer = async ({ id, name, data }: Ask): Promise<void> => {
    try {
      const run = answers[name]
      if (!run) throw new Error(`nobody answers ${name}`)
      send({ kind: 'answer', id, ok: true, value: await run(data as never) })
    } catch (error) {
      send({ kind: 'answer', id, ok: false, value: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  }

  return {
    ask: (name, data) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        send({ kind: 'ask', id: last, name, data })
      }),
    receive: (message) => {
      const known = message as Message
      if (known.kind === 'ask') {
        void answer(known)
        return
      }
      const asked = waiting.get(known.id)
      waiting.delete(known.id)
      if (known.ok) asked?.resolve(known.value)
      else asked?.reject(new Error(String(known.value)))
    },
    end: (reason) => {
      for (const { reject } of waiting.values()) reject(new Error(reason))
      waiting.clear()
    },
  }
}
