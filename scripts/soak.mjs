// npm run soak: the seeded tests again, with the full counts. Each says its seed where it fails. It takes hours.
import { attempt, install, run } from './bootstrap.mjs';
import { findBrowser } from './find-browser.mjs';

install();
process.env.SOAK = '1';
process.env.CHROME_PATH = findBrowser();
run('wxt', 'build', 'extension');
const codes = [
  attempt('vitest', 'run', '--reporter=default', '--project', 'shared', '--project', 'worker', '--testTimeout=1200000'),
  // Two hundred mutations of each form: over an hour on two cores.
  attempt('vitest', 'run', '--reporter=default', '--project', 'browser-alone', 'test/browser/forms.test.ts'),
  attempt('node', 'scripts/run-typescript.mjs', 'scripts/corpus.ts', 'mutants=50'),
];
process.exit(Math.max(...codes));
