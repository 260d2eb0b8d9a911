// npm run soak: the seeded tests again, with the full counts. Each says its seed where it fails.
import { attempt, install } from './bootstrap.mjs';

install();
process.env.SOAK = '1';
process.exit(attempt('vitest', 'run', '--reporter=default', '--project', 'shared', '--project', 'worker', '--testTimeout=1200000'));
