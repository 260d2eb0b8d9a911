// npm run soak: the seeded tests again, with the full counts. Each says its seed where it fails.
import { attempt, install } from './bootstrap.mjs';

install();
process.env.SOAK = '1';
const seeded = [
  ['--project', 'shared', '--project', 'worker', '--testTimeout=1200000'],
  // Two hundred mutations of each form: over an hour on two cores.
  ['--project', 'browser', 'test/browser/forms.test.ts'],
];
process.exit(Math.max(...seeded.map((args) => attempt('vitest', 'run', '--reporter=default', ...args))));
