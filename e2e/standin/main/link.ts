import { type Answers, createPeer } from '../peer'

/** What the stand-in was started with, by the environment variable `STANDIN`. */
export interface StandInConfig {
  readonly userData: string
  readonly appPath: string
  readonly locale: string
  readonly electronVersion: string
}

export const config: StandInConfig = JSON.parse(process.env['STANDIN'] ?? '{}')

const answers: Record<string, (data: never) => unknown> = {}

/** Says what the launcher may ask of this process. */
export function answer(more: Answers): void {
  Object.assign(answers, more)
}

const peer = createPeer((message) => {
  if (process.connected) process.send?.(message)
}, answers)

process.on('message', (message) => peer.receive(message))
process.on('disconnect', () => process.exit(0))

export const ask = (name: string, data?: unknown): Promise<unknown> => peer.ask(name, data)

/** Reading what is not mapped throws: a journey must not pass on a silent nothing. */
export function strict<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON') return Reflect.get(target, key, receiver)
      throw new Error(`Electron stand-in: ${name}.${key} is not implemented`)
    },
  })
}
