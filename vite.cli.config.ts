import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'

const { version }: { version: string } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** The command line tool: one file that Node runs without node_modules. */
export default defineConfig({
  define: { ZHUPI_VERSION: JSON.stringify(version) },
  publicDir: false,
  build: {
    ssr: 'src/cli/zhupi.ts',
    outDir: 'out/cli',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { format: 'es', entryFileNames: 'zhupi.js' } },
  },
  ssr: { noExternal: true },
})
