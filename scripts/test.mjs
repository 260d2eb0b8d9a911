// npm test: everything CI runs, on a fresh clone with only Node and npm. Ends with a plain line of counts.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { attempt, install } from './bootstrap.mjs';
import { findBrowser, findFirefox } from './find-browser.mjs';
import { firstBroken } from './steps.mjs';

const results = '.artifacts/results.json';

install();
process.env.CHROME_PATH = findBrowser();
const firefox = findFirefox();
if (firefox) process.env.FIREFOX_PATH = firefox;
else console.log('There is no Firefox on this computer: what is said of it is not tried.');
rmSync(results, { force: true });
const broken = firstBroken();
if (broken) console.error(`Stopped at: ${broken}`);
const code = broken
  ? 1
  : attempt('vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${results}`, ...process.argv.slice(2));
const { numPassedTests = 0, numFailedTests = 0 } = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
console.log(`${numPassedTests} passed, ${Math.max(numFailedTests, code === 0 ? 0 : 1)} failed`);
process.exit(code);
