import { describe, expect, it } from 'vitest'
import { installedMatches } from './install.mjs'

const react = { version: '19.3.1', integrity: 'sha512-react' }
const lock = { packages: { '': {}, 'node_modules/react': react } }

describe('installedMatches', () => {
  it('is false where nothing is installed', () => {
    expect(installedMatches(lock, undefined)).toBe(false)
  })

  it('is true where every package of the lock is there', () => {
    expect(installedMatches(lock, { packages: { 'node_modules/react': { ...react } } })).toBe(true)
  })

  it.each([
    ['missing', {}],
    ['of another version', { 'node_modules/react': { ...react, version: '19.3.0' } }],
    ['of other bytes', { 'node_modules/react': { ...react, integrity: 'sha512-other' } }],
  ])('is false where a package is %s', (_case, packages) => {
    expect(installedMatches(lock, { packages })).toBe(false)
  })

  it('does not ask for packages made for other platforms', () => {
    const wider = { packages: { ...lock.packages, 'node_modules/only-on-windows': { version: '1.0.0', optional: true } } }
    expect(installedMatches(wider, { packages: { 'node_modules/react': react } })).toBe(true)
  })
})
