import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { globalSetup: 'test/temporary-folder.ts', maxWorkers: '100%', testTimeout: 60_000, hookTimeout: 60_000 },
})
