// Tests mirror src/; test/gates holds the foreign validators and the tarball test and runs by `npm run gates`.
// Most files share loaded modules, which saves half of the time; those that replace modules, measure the stack or start from nothing stand alone.
// *.long.test.ts need nothing but Node as well, but time: they run with the gates.
import { defineConfig } from 'vitest/config'

/** These replace the pipeline by the same stand-in, and may share it. */
const WITHOUT_PIPELINE = ['reports', 'render', 'style', 'messages', 'message-files'].map((name) => `test/commands/${name}.test.ts`)
const ALONE = ['test/commands/doctor.test.ts', 'test/reread/unzip.test.ts', 'test/yaml/open.test.ts', 'test/platform/windows.test.ts', 'test/write/lost-words.test.ts', 'test/gates/**/*.test.ts']
const LONG = 'test/**/*.long.test.ts'
const common = { setupFiles: ['test/setup.ts'], testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    maxWorkers: '100%',
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
    projects: [
      { test: { ...common, name: 'shared', include: ['test/**/*.test.ts'], exclude: [...ALONE, ...WITHOUT_PIPELINE, LONG], isolate: false } },
      { test: { ...common, name: 'without-pipeline', include: WITHOUT_PIPELINE, isolate: false } },
      { test: { ...common, name: 'long', include: [LONG], isolate: false } },
      { test: { ...common, name: 'alone', include: ALONE } },
    ],
  },
})
