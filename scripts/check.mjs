// npm run check: types, lint, format and every test that needs neither a browser nor the Worker.
import { attempt, install } from './bootstrap.mjs';
import { firstBroken } from './steps.mjs';

install();
const broken = firstBroken();
if (broken) console.error(`Stopped at: ${broken}`);
process.exit(broken ? 1 : attempt('vitest', 'run', '--reporter=dot', '--project', 'shared', '--project', 'extension'));
