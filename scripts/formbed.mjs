// npm run formbed: fills every form of the bed with the built extension; a line each, and exit code 1 when a promise broke.
import { install, run } from './bootstrap.mjs';
import { findBrowser } from './find-browser.mjs';

install();
process.env.CHROME_PATH = findBrowser({ orBranded: false });
run('wxt', 'build', 'extension');
run('node', 'scripts/run-typescript.mjs', 'scripts/formbed.ts', ...process.argv.slice(2));
