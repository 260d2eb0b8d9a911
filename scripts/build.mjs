// npm run build: store-ready packages of the extension and the Worker's bundle, in .artifacts/.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { install, run } from './bootstrap.mjs';

install();
for (const browser of ['chrome', 'edge', 'firefox']) run('wxt', 'zip', 'extension', '-b', browser, '--mv3');
run('wrangler', 'deploy', '--dry-run', '--env', 'live', '--outdir', '.artifacts/worker');
mkdirSync('.artifacts', { recursive: true });
for (const file of readdirSync('extension/.output').filter((name) => name.endsWith('.zip')))
  cpSync(`extension/.output/${file}`, `.artifacts/${file}`);
