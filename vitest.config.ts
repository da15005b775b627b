import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { testFiles } from './test/projects.ts';

const files = testFiles(join(import.meta.dirname, 'test'));

export default defineConfig({
  // The parser named below refers to sources that it does not ship, and Vite would say so for each of its files.
  logLevel: 'error',
  test: {
    projects: Object.entries(files).map(([name, include]) => ({
      extends: true,
      test: { name, include: [...include] },
    })),
    setupFiles: ['test/world/seed.setup.ts'],
    globalSetup: ['test/world/node24.setup.ts', 'test/world/git.setup.ts'],
    // No test changes what another one sees, so the files of a worker share what they import.
    isolate: false,
    // Many tests wait for another process, or for a pause that GitHub asks for.
    maxWorkers: availableParallelism() + 2,
    // For what hangs: nothing of ours takes so long, on a busy machine either.
    testTimeout: 600_000,
    hookTimeout: 900_000,
    // It imports JSON in a way that Node refuses and Vite understands.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
