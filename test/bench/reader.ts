import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { shown, type Bench } from './bench.ts';
import type { Measured } from './reader-in-page.ts';

const grids = [
  { pupils: 1500, sessions: 10, rounds: 15 },
  { pupils: 1500, sessions: 380, rounds: 3 },
];
/** The yardstick and the longest that a page may be held up, in milliseconds. */
const [most, longestTask] = [4, 50];

/** Reading class grids in a real Chromium, beside the least that any reading of them must do. */
export const reader: Bench = async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/bench/reader-in-page.ts'],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  });
  const browser = await launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-first-run', '--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    protocolTimeout: 300_000,
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(outputFiles[0]!.text);
    const results = [];
    for (const { pupils, sessions, rounds } of grids) {
      const run = `measure(${pupils}, ${sessions}, ${rounds})`;
      const { ratio, ours, first, firstRival, rival, longest, complete } = (await page.evaluate(run)) as Measured;
      if (!complete) throw new Error('a grid was not read whole');
      const size = `${pupils.toLocaleString('en-GB')} × ${sessions}`;
      results.push(
        {
          name: `reading a grid of ${size}`,
          figure: ratio,
          goal: most,
          rival: `${shown(ours)} to ${shown(rival)} ms of rows, cells and textContent`,
        },
        { name: `the first reading of ${size} in a page`, figure: first / firstRival, rival: `${shown(first)} to ${shown(firstRival)} ms` },
        { name: `longest task while reading ${size}, ms`, figure: longest, goal: longestTask, rival: 'what a person feels' },
      );
    }
    const inBlocks = (await page.evaluate('measureBlocks(1500, 10, 5)')) as number;
    results.push({
      name: 'longest task while reading 1,500 × 10 drawn without a table, ms',
      figure: inBlocks,
      goal: longestTask,
      rival: 'what a person feels',
    });
    return results;
  } finally {
    await browser.close();
  }
};
