// npm run bench: every figure beside its goal and rival, in one run; exit code 1 when a goal is not met.
import { attempt, install, run } from './bootstrap.mjs';
import { findBrowser } from './find-browser.mjs';

install();
const failed = attempt('node', '--import', './test/bench/examples.ts', 'test/bench/index.ts');
process.env.CHROME_PATH = findBrowser({ orBranded: false });
run('wxt', 'build', 'extension');
run('node', 'scripts/run-typescript.mjs', 'test/bench/scan-cost.ts');
process.exit(failed);
