import { describe, expect, it } from 'vitest'
import { placeBeside } from './place-beside'

const window = { width: 1000, height: 600 }
const size = { width: 200, height: 100 }
const anchor = (left: number, top: number) => ({ left, top, right: left + 50, bottom: top + 20 })

describe('placeBeside', () => {
  it('keeps the preferred side while there is room', () => {
    expect(placeBeside(anchor(300, 300), size, window, 'above')).toEqual({ left: 300, top: 194 })
    expect(placeBeside(anchor(300, 300), size, window, 'below')).toEqual({ left: 300, top: 326 })
  })

  it('turns to the other side at the border of the window', () => {
    expect(placeBeside(anchor(300, 40), size, window, 'above').top).toBe(66)
    expect(placeBeside(anchor(300, 540), size, window, 'below').top).toBe(434)
  })

  it('never leaves the window', () => {
    expect(placeBeside(anchor(960, 300), size, window, 'below').left).toBe(792)
    expect(placeBeside(anchor(-90, 300), size, window, 'below').left).toBe(8)
    expect(placeBeside(anchor(0, 0), { width: 100, height: 900 }, window, 'below').top).toBe(8)
  })
})
