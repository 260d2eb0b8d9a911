// npm test: everything CI runs, on a fresh clone with only Node and npm. Ends with a plain line of counts.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { attempt, install } from './bootstrap.mjs';
import { findBrowser } from './find-browser.mjs';

const results = '.artifacts/results.json';

install();
process.env.CHROME_PATH = findBrowser();
rmSync(results, { force: true });
const steps = [
  ['wxt', 'prepare', 'extension'],
  ['tsc', '-p', 'shared'],
  ['tsc', '-p', 'worker'],
  ['tsc', '-p', 'extension'],
  ['tsc', '-p', 'test'],
  ['oxlint', '--quiet'],
  ['oxfmt', '--check'],
];
const broken = steps.find((step) => attempt(...step) !== 0);
if (broken) console.error(`Stopped at: ${broken.join(' ')}`);
const code = broken
  ? 1
  : attempt('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...process.argv.slice(2));
const { numPassedTests = 0, numFailedTests = 0 } = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
console.log(`${numPassedTests} passed, ${broken ? numFailedTests + 1 : numFailedTests} failed`);
process.exit(code);
