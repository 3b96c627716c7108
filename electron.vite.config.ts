import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  // The packed app carries no node_modules: what main imports is inside its file.
  main: { build: { externalizeDeps: false } },
  // A sandboxed preload must be CommonJS and carry its imports inside.
  preload: {
    build: { externalizeDeps: false, rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } } },
  },
  renderer: { build: { minify: true }, worker: { format: 'es' }, plugins: [react()] },
})
