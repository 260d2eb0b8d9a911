// Makes a fresh clone runnable with Node's own modules only: installs what is locked, once for each state of the lock, and then runs
// the command given with the installed tools first on PATH. npm's own pre-scripts run too early for that.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const marker = join(root, 'node_modules', '.installed-lock');

const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, WRANGLER_SEND_METRICS: 'false' };

/** Runs a command of ours, or ends this process with its exit code. */
export function run(command, ...args) {
  const code = attempt(command, ...args);
  if (code !== 0) process.exit(code);
}

/** Runs a command of ours; its exit code. */
export function attempt(command, ...args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Installs what package-lock.json says, if that has not been done for this lock. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  console.log('Installing what the lock file names…');
  run('npm', 'ci', '--loglevel=error', '--no-audit', '--no-fund');
  writeFileSync(marker, lock);
}
