import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import { told } from '../../scripts/checklist.ts';
import { tokens } from '../../scripts/tokens.ts';
import { factsInWords } from '../../worker/made-ahead/facts-in-words.ts';
import { configurationFrom } from '../../worker/configuration.ts';
import { appWith, local } from './app-with.ts';

const home = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'hosting-'));
afterAll(() => {
  process.chdir(home);
  rmSync(scratch, { recursive: true });
});

/** Commands of docs/hosting.md; blocks that need an account are marked so there. */
const blocks = [...readFileSync('docs/hosting.md', 'utf8').matchAll(/^```sh( account)?\n(.*?)^```/gms)];
const commands = blocks.filter(([, account]) => !account).flatMap(([, , lines]) => lines!.trim().split('\n'));
const wrangler = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin/wrangler.js');

/** Nobody is signed in, whoever runs this. */
const { CLOUDFLARE_API_TOKEN: _token, CLOUDFLARE_ACCOUNT_ID: _account, ...ours } = process.env;
const quiet = {
  ...ours,
  HOME: scratch,
  XDG_CONFIG_HOME: scratch,
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_LOG: 'error',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
};

const runs: Array<{ starts: string; run(rest: string): Promise<boolean> | boolean }> = [
  // What every test run begins with.
  { starts: 'npm ci', run: () => true },
  { starts: 'npm run checklist -- ', run: (file) => told(readFileSync(join(home, file), 'utf8'), file).isSound },
  {
    starts: 'npm run tokens -- ',
    async run(args) {
      process.chdir(scratch);
      const { isDone } = await tokens(args.split(' '), new Date('2026-11-20T10:00:00Z'));
      process.chdir(home);
      return isDone;
    },
  },
  {
    starts: 'npx wrangler deploy --dry-run --env test --outdir ',
    run() {
      const args = [wrangler, 'deploy', '--dry-run', '--env', 'test', '--outdir', join(scratch, 'worker')];
      execFileSync(process.execPath, args, { env: quiet, stdio: 'pipe' });
      return true;
    },
  },
  // With the repository's configuration: the links, too, are the authority's to set.
  {
    starts: 'npx wrangler dev --env live',
    run: async () => (await devSays()).includes(': SIGNING_KEY is missing, CONTACT is missing, PRIVACY is missing'),
  },
];

/** What wrangler says until it has started or given up. */
async function devSays(): Promise<string> {
  const args = [wrangler, 'dev', '--env', 'live', '--ip', '127.0.0.1', '--port', '0'];
  const child = spawn(process.execPath, args, { env: quiet, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += String(piece)));
  while (child.exitCode === null && !/Ready on|failed to start/.test(said)) await new Promise((again) => setTimeout(again, 50));
  child.kill();
  return said;
}

describe('docs/hosting.md: every command that needs no account does what it says, in order', () => {
  test.each(commands)('%s', async (command) => {
    const known = runs.find(({ starts }) => command.startsWith(starts));
    expect(await known?.run(command.slice(known.starts.length))).toBe(true);
  });

  const withAccount = blocks.filter(([, account]) => account).flatMap(([, , lines]) => lines!.trim().split('\n'));

  test.each(withAccount.filter((command) => command.startsWith('npx wrangler ') && !command.endsWith('login')))(
    '%s: wrangler knows it, and stops for want of an account',
    (command) => {
      const args = command.replace('npx wrangler ', '').replace(/ < .*/, '').split(' ');
      const { status, stdout, stderr } = spawnSync(process.execPath, [wrangler, ...args], { env: quiet, input: '{}', encoding: 'utf8' });
      expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('set a CLOUDFLARE_API_TOKEN environment variable')]);
    },
  );

  test('a retired key is written as the Worker reads it', () => {
    const [, lines] = /^```toml\n(.*?)^```/ms.exec(readFileSync('docs/hosting.md', 'utf8'))!;
    const [name, value] = lines!.trim().split(/ = (.*)/s);
    const env = { ...local, [name!]: JSON.parse(value!.replaceAll(/(\w+) = /g, '"$1": ')) };
    expect(configurationFrom(env, ['kent']).OTHER_KEYS).toMatchObject([{ status: 'retired', until: '2027-09-01' }]);
  });

  test('there are commands of both sorts', () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(withAccount.length).toBeGreaterThan(4);
  });
});

test.each(['test', 'live'])('wrangler builds the environment “%s” as it stands', (environment) => {
  const args = [wrangler, 'deploy', '--dry-run', '--env', environment, '--outdir', join(scratch, environment)];
  expect(() => execFileSync(process.execPath, args, { env: quiet, stdio: 'pipe' })).not.toThrow();
});

test('wrangler knows the settings for the council’s own name, once their marks are taken off', () => {
  const text = readFileSync('wrangler.toml', 'utf8').replaceAll(/^# (routes|workers_dev|preview_urls) = /gm, '$1 = ');
  const config = join(scratch, 'wrangler.toml');
  writeFileSync(config, text);
  const { routes, workers_dev, preview_urls } = unstable_readConfig({ config, env: 'live' });
  expect({ routes, workers_dev, preview_urls }).toEqual({
    routes: [{ pattern: 'checker.YOUR-COUNCIL.gov.uk', custom_domain: true }],
    workers_dev: false,
    preview_urls: false,
  });
  expect(unstable_readConfig({ config, env: 'test' }).workers_dev).toBeUndefined();
});

test('docs/privacy.md says that a certificate’s hash is sent, and what somebody with the file could do', () => {
  const text = readFileSync('docs/privacy.md', 'utf8');
  const row = (begins: string) => text.split('\n').find((line) => line.startsWith(begins));
  expect(row("| The authority's checker, if one is set")).toMatch(/SHA-256, which is the same in every check of the case/);
  expect(row('| Categories |')).toMatch(/the hash of each certificate file/);
  expect(row('| What is sent is linked to a child |')).toMatch(/whoever has the certificate file could match its hash/);
  expect(text.split('```')[1]).toContain('(its hash)');
  expect(text).not.toContain('No identifier is sent');
});

test('wrangler deploys nothing where no environment is named', () => {
  const args = [wrangler, 'deploy', '--dry-run', '--outdir', join(scratch, 'nowhere')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env: quiet, encoding: 'utf8' });
  expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('add --env test or --env live')]);
});

/** The table is made of what the contract is told with: `npm test -- -u` rewrites it, and a test fails when it is out of date. */
test('docs/facts-sent.md lists every fact a request may hold', async () => {
  const rows = Object.entries(factsInWords).map(([fact, { holds, from }]) => `| \`${fact}\` | ${holds} | ${from} |`);
  const text = [
    '# Every fact that is sent to a checker',
    '',
    'Made from the contract; a test fails when the two differ. `Evidence` stands for each kind of evidence: letters, meetings, calls and so on.',
    '',
    '| Fact | Holds | Where it comes from |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot('../../docs/facts-sent.md');
});

describe('/.well-known/security.txt', () => {
  const env = { SECURITY_CONTACT: 'mailto:security@council.example', SECURITY_EXPIRES: '2027-10-01T00:00:00Z' };

  test('says whom to tell, and until when', async () => {
    const response = await appWith({ env }).request('/.well-known/security.txt');
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, expect.stringMatching(/^text\/plain/)]);
    expect(await response.text()).toBe('Contact: mailto:security@council.example\nExpires: 2027-10-01T00:00:00Z\n');
  });

  test('is not there once its day has passed', async () => {
    const at = async (time: string) => (await appWith({ env, now: () => new Date(time) }).request('/.well-known/security.txt')).status;
    expect([await at('2027-09-30T23:59:59Z'), await at('2027-10-01T00:00:01Z')]).toEqual([200, 404]);
  });

  test('is not there where none is set', async () => {
    expect((await appWith().request('/.well-known/security.txt')).status).toBe(404);
  });
});

describe.each(['contact', 'privacy'])('/%s', (name) => {
  const address = `https://www.example.gov.uk/${name}`;

  test('leads to the authority’s page', async () => {
    const response = await appWith({ env: { [name.toUpperCase()]: address } }).request(`/${name}`);
    expect([response.status, response.headers.get('Location')]).toEqual([302, address]);
  });

  test('is not there where none is set', async () => {
    expect((await appWith().request(`/${name}`)).status).toBe(404);
  });
});
