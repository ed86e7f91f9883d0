import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/built.ts'],
    setupFiles: ['test/setup.ts'],
    // Files share a process, so that each imports what it tests once in place of 150 times; test/setup.ts looks that none leaves
    // anything behind. By default one core of two would stand idle.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A case picked with -t is not to be looked for among a thousand that were skipped.
    hideSkippedTests: true,
  },
});
