import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The parser named below refers to sources that it does not ship, and Vite would say so for each of its files.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/world/node24.setup.ts', 'test/world/git.setup.ts'],
    // For what hangs: nothing of ours takes so long, on a busy machine either.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    // It imports JSON in a way that Node refuses and Vite understands.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
