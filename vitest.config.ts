import { defineConfig } from 'vitest/config';

const define = { __EXAMPLES__: 'true' };
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** One project per world; browser tests run last and alone, since they share one Chromium and two cores. */
export default defineConfig({
  test: {
    projects: [
      {
        define,
        test: { name: 'shared', include: ['test/shared/**/*.test.ts', 'test/*.test.ts'], testTimeout: 20_000, sequence: { groupOrder: 0 } },
      },
      {
        define,
        oxc,
        test: {
          name: 'extension',
          include: ['test/extension/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      { define, test: { name: 'worker', include: ['test/worker/**/*.test.ts'], testTimeout: 20_000, sequence: { groupOrder: 1 } } },
      {
        define,
        oxc,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          maxConcurrency: 4,
          sequence: { groupOrder: 2 },
        },
      },
      ...(process.env['FIREFOX_PATH']
        ? [
            {
              define,
              oxc,
              test: {
                name: 'firefox',
                include: ['test/firefox/**/*.test.ts'],
                globalSetup: ['test/firefox/global-setup.ts'],
                testTimeout: 60_000,
                sequence: { groupOrder: 3 },
              },
            },
          ]
        : []),
    ],
  },
});
