import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Result } from '../bench.ts';

const wrangler = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin/wrangler.js');

/** What would be deployed, as its platform packs it. */
export function bundleSize(): Result {
  const folder = mkdtempSync(join(tmpdir(), 'checker-bundle-'));
  try {
    const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'error' };
    execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--env', 'live', '--outdir', folder], { env, stdio: 'pipe' });
    const code = readdirSync(folder).filter((file) => file.endsWith('.js'));
    const bytes = gzipSync(code.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')).length;
    return { name: 'the Worker’s bundle, gzipped, kB', figure: bytes / 1000, goal: 60, rival: `${bytes} bytes, to 60 kB` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
