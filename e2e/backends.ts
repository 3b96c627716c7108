/** What Chromium keeps IndexedDB in, now and soon, with the switches that choose it. */
export const BACKENDS: readonly (readonly [name: string, switches: readonly string[]])[] = [
  ['LevelDB', []],
  ['SQLite', ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores']],
]
