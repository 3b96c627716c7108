import { defineConfig } from 'vite'

/** The code that saves files and keeps journals, alone, for the program that is stopped at every call of the system. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/main/testing/keeping.ts',
    outDir: 'out/faults',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { format: 'es', entryFileNames: 'keeping.js' } },
  },
  ssr: { noExternal: true },
})
