import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checklist } from './request.ts';

const folder = mkdtempSync(join(tmpdir(), 'checker-bundle-'));
const wrangler = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin/wrangler.js');
let bundle = '';

beforeAll(() => {
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'error' };
  execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--env', 'live', '--outdir', folder], { env, stdio: 'pipe' });
  bundle = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('holds the checklist', () => {
  for (const { title } of checklist.items) expect(bundle).toContain(title.split("'")[0]);
});

test('holds no example', () => {
  // A short one may also be part of a sentence that people read.
  const whys = checklist.items.flatMap(({ examples }) => examples.map(({ why }) => why)).filter((why) => why.length > 20);
  expect(whys.length).toBeGreaterThan(10);
  expect(whys.filter((why) => bundle.includes(why))).toEqual([]);
  expect(bundle).not.toMatch(/\bwhy:/);
});

test('is under 60 kB, compressed', () => {
  expect(gzipSync(bundle).length).toBeLessThan(60_000);
});
