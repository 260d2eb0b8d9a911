// npm run bench: every figure beside its goal and rival, in one run; exit code 1 when a goal is not met.
import { install, run } from './bootstrap.mjs';

install();
run('node', '--import', './test/bench/examples.ts', 'test/bench/index.ts');
