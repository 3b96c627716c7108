import { expect, test, vi } from 'vitest'
import { createOpenedFiles } from './opened-files'
import { createTicketOffice } from './tickets'

const found = (name: string) => ({ file: `/home/${name}`, name, path: name, size: 1 })
const listener = (id: number) => ({ id, send: vi.fn(), isDestroyed: () => false })

function setup() {
  let n = 0
  const tickets = createTicketOffice(() => `t${++n}`)
  return { tickets, opened: createOpenedFiles(tickets) }
}

test('files wait until a window asks, then come at once', () => {
  const { tickets, opened } = setup()
  const window = listener(1)
  opened.offer([found('a.txt')], null)
  opened.offer([found('b.txt')], window)
  expect(window.send).not.toHaveBeenCalled()
  expect(opened.take(window).map(({ name }) => name)).toEqual(['a.txt', 'b.txt'])
  expect(opened.take(window)).toEqual([])
  opened.offer([found('c.txt')], window)
  expect(window.send).toHaveBeenCalledWith('files.opened', [{ ticket: 't3', name: 'c.txt', path: 'c.txt', size: 1 }])
  expect(tickets.redeem(1, 't3')).toBe('/home/c.txt')
})

test('while a window loads anew they wait again', () => {
  const { opened } = setup()
  const window = listener(1)
  opened.take(window)
  opened.forget(1)
  opened.offer([found('a.txt')], window)
  expect(window.send).not.toHaveBeenCalled()
  expect(opened.take(window)).toHaveLength(1)
})

test('nothing opened is nothing told', () => {
  const { opened } = setup()
  const window = listener(1)
  opened.take(window)
  opened.offer([], window)
  expect(window.send).not.toHaveBeenCalled()
})

test('a ticket holds for its own window only, until that is forgotten', () => {
  const { tickets } = setup()
  const [issued] = tickets.issue(1, [found('a.txt')])
  expect(issued).not.toHaveProperty('file')
  expect(tickets.redeem(2, 't1')).toBeNull()
  expect(tickets.redeem(1, 't1')).toBe('/home/a.txt')
  tickets.forget(1)
  expect(tickets.redeem(1, 't1')).toBeNull()
})
