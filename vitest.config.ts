import { defineConfig } from 'vitest/config';

const define = { __EXAMPLES__: 'true' };
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Tests whose own windows keep both cores busy, and those that set the policies of every Chromium on this computer. */
const alone = ['corpus', 'forms', 'managed', 'teach-form'].map((name) => `test/browser/${name}.test.ts`);
const browser = {
  globalSetup: ['test/browser/global-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  maxConcurrency: 6,
  // Each file opens a Chromium of its own; what it imports to do so is read once.
  isolate: false,
};

/** One project per world; browser tests run last. One of them leaves a core idle most of the time: two run side by side. */
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
          ...browser,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        define,
        oxc,
        test: { ...browser, name: 'browser-alone', include: alone, fileParallelism: false, sequence: { groupOrder: 3 } },
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
                sequence: { groupOrder: 4 },
              },
            },
          ]
        : []),
    ],
  },
});
