// npm run corpus: reads every page of the demo school's corpus with the built extension and compares every mark with the truth. Names of
// pages, or their beginnings, read only those. Exit code 1 on a wrong mark, or where the outcome is not what the catalogue expects.
import { install, run } from './bootstrap.mjs';
import { findBrowser } from './find-browser.mjs';

install();
process.env.CHROME_PATH = findBrowser();
run('wxt', 'build', 'extension');
run('node', 'scripts/run-typescript.mjs', 'scripts/corpus.ts', ...process.argv.slice(2));
