// npm run checklist -- FILE.json: what is wrong with a checklist, by line and key; its examples run; what each item needs, in words.
import { install, run } from './bootstrap.mjs';

install();
run('node', 'scripts/run-typescript.mjs', 'scripts/checklist.ts', ...process.argv.slice(2));
