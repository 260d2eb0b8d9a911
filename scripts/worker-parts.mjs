// What wrangler runs before it bundles the Worker: validates the authority's own checklists, and builds what pages need.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { replaceFile } from './replace-file.mjs';

const out = 'worker/built';
const folder = 'worker/checklists';

mkdirSync(`${out}/public`, { recursive: true });
ownChecklists();
for (const { path, text } of built().outputFiles) replaceFile(`${out}/public/${path.split(/[\\/]/).at(-1)}`, text);

/** The same validation as `npm run checklist`; without a checklist there is nothing to start it for. */
function ownChecklists() {
  if (!readdirSync(folder).some((file) => file.endsWith('.json'))) return replaceFile(`${out}/own-checklists.json`, '[]');
  const script = ['scripts/run-typescript.mjs', 'scripts/own-checklists.ts', folder, `${out}/own-checklists.json`];
  const { status } = spawnSync(process.execPath, script, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function built() {
  return buildSync({
    entryPoints: ['worker/pages/verify.ts', 'worker/pages/page.css'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    outdir: out,
    write: false,
  });
}
