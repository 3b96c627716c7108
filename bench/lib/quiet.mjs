import { loadavg } from 'node:os'

/** Refuses to measure on a loaded machine (1-minute load over 2), unless forced to; then says so. Returns the load. */
export function requireQuiet(force) {
  const [load] = loadavg()
  if (load <= 2) return load
  if (!force) {
    console.error(`The machine is loaded (1-minute load ${load.toFixed(1)} > 2); numbers would mean nothing. Wait, or pass --force.`)
    process.exit(1)
  }
  console.warn(`Measured on a loaded machine (1-minute load ${load.toFixed(1)}): trust ratios of CPU time only.`)
  return load
}
