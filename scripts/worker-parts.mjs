// What wrangler runs before it bundles the Worker: validates the authority's own checklists, makes the documents the contract is told in,
// and builds what pages need. The environment it is for is its argument: pages are made of no checklist that environment does not answer for.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { authoritiesIn, isLiveIn } from './authorities-in.mjs';
import { replaceFile } from './replace-file.mjs';

const out = 'worker/built';
const folder = 'worker/checklists';
const environment = process.argv[2] ?? '';

onlyAtHome();

mkdirSync(`${out}/public`, { recursive: true });
ownChecklists();
typescript('scripts/made-ahead.ts', `${out}/own-checklists.json`, out, isLive() ? 'live' : 'trial', ...served());
replaceFile(`${out}/public/_headers`, readFileSync('worker/pages/_headers', 'utf8'));
for (const { path, text } of built().outputFiles) replaceFile(`${out}/public/${path.split(/[\\/]/).at(-1)}`, text);

/** The settings without a name are for one's own computer: nothing limits who asks, and everybody knows the key. */
function onlyAtHome() {
  if (environment !== '' || !['deploy', 'versions upload'].includes(process.env.WRANGLER_COMMAND)) return;
  console.error('Say which environment this is for: add --env test or --env live. The settings without one are for your own computer.');
  process.exit(1);
}

/** The same validation as `npm run checklist`; without a checklist there is nothing to start it for. */
function ownChecklists() {
  if (!readdirSync(folder).some((file) => file.endsWith('.json'))) return replaceFile(`${out}/own-checklists.json`, '[]');
  typescript('scripts/own-checklists.ts', folder, `${out}/own-checklists.json`);
}

function served() {
  try {
    return authoritiesIn(readFileSync('wrangler.toml', 'utf8'), environment);
  } catch ({ message }) {
    console.error(message);
    process.exit(1);
  }
}

/** Whether schools will rely on it: the pages of any other say that they should not. */
function isLive() {
  return isLiveIn(readFileSync('wrangler.toml', 'utf8'), environment);
}

function typescript(...script) {
  const { status } = spawnSync(process.execPath, ['scripts/run-typescript.mjs', ...script], { stdio: 'inherit' });
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
