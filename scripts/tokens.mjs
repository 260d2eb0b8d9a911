// npm run tokens: makes keys, and issues, lists and revokes the tokens that schools send to an authority's checker.
import { install, run } from './bootstrap.mjs';

install();
run('node', 'scripts/run-typescript.mjs', 'scripts/tokens.ts', ...process.argv.slice(2));
