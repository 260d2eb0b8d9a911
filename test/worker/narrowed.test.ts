import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unstable_readConfig } from 'wrangler';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authoritiesIn } from '../../scripts/authorities-in.mjs';
import makeAhead from '../../scripts/made-ahead.ts';
import { ownChecklists } from '../../scripts/own-checklists.ts';

const folder = mkdtempSync(join(tmpdir(), 'narrowed-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('pages for an environment that answers for Exampleshire alone, by a checklist of its own, where Kent is bundled too', () => {
  const read = (path: string) => readFileSync(join(folder, 'built', 'public', path), 'utf8');

  beforeAll(async () => {
    const written = join(folder, 'written');
    mkdirSync(written);
    writeFileSync(join(written, 'panel.json'), readFileSync('test/shared/fixtures/exampleshire.checklist.json'));
    writeFileSync(join(written, 'names.json'), '{ "exampleshire": "Exampleshire Council" }');
    writeFileSync(join(folder, 'own.json'), JSON.stringify(ownChecklists(written).own));
    await makeAhead(join(folder, 'own.json'), join(folder, 'built'), 'live', 'exampleshire');
  });

  test('the front page lists it and nobody else', () => {
    expect(read('index.html')).toContain('<a href="/checklists/exampleshire/attendance-panel">');
    expect(read('index.html')).not.toMatch(/kent/i);
  });

  test('its checklist has a page', () => {
    expect(read('checklists/exampleshire/attendance-panel.html')).toContain('<p class="caption">Exampleshire Council</p>');
  });

  test('the other has none', () => expect(existsSync(join(folder, 'built', 'public', 'checklists', 'kent'))).toBe(false));

  test('an id that nothing is bundled for stops the build', async () => {
    expect(await makeAhead(join(folder, 'own.json'), join(folder, 'wrong'), 'live', 'exampleshire', 'exampelshire')).toBe(1);
    expect(existsSync(join(folder, 'wrong'))).toBe(false);
  });

  test('what was there before is gone', async () => {
    await makeAhead(join(folder, 'own.json'), join(folder, 'built'), 'live', 'kent');
    expect(existsSync(join(folder, 'built', 'public', 'checklists', 'exampleshire'))).toBe(false);
  });
});

describe('whom an environment answers for', () => {
  const text = readFileSync('wrangler.toml', 'utf8');

  test.each(['', 'test', 'live'])('in “%s”, the build reads what wrangler reads, and is told which environment it is for', (env) => {
    const { vars, build } = unstable_readConfig({ config: 'wrangler.toml', env });
    expect(authoritiesIn(text, env)).toEqual(vars['AUTHORITIES']);
    expect(build.command).toBe(`node scripts/worker-parts.mjs ${env}`.trim());
  });

  test('lines may end as on Windows, and a head may have a remark', () => {
    expect(authoritiesIn(text.replaceAll('\n', '\r\n'), 'live')).toEqual(authoritiesIn(text, 'live'));
    expect(authoritiesIn('[vars]\n[env.test.vars] # ours\nAUTHORITIES = ["kent"]\n', 'test')).toEqual(['kent']);
  });

  test.each([
    ['on one line', 'AUTHORITIES = ["kent", "walsall"]'],
    ['on several, with a comma at the end', 'AUTHORITIES = [\n  "kent",\n  "walsall",\n]'],
    ['set in', '  AUTHORITIES = ["kent", "walsall"]'],
    ['after others', 'WHO_MAY_ASK = "anyone"\nAUTHORITIES=["kent","walsall"]'],
  ])('%s', (_, lines) => {
    expect(authoritiesIn(`[vars]\nAUTHORITIES = ["other"]\n\n[env.live.vars]\n${lines}\n\n[env.test.vars]\n`, 'live')).toEqual([
      'kent',
      'walsall',
    ]);
  });

  test.each([
    ['none', '[vars]\nAUTHORITIES = []'],
    ['no line', '[vars]\nOTHER = ["kent"]'],
    ['another kind of value', '[vars]\nAUTHORITIES = "kent"'],
    ['not a name', '[vars]\nAUTHORITIES = ["Kent County"]'],
    ['single quotes, which it does not read', "[vars]\nAUTHORITIES = ['kent']"],
    ['a line of another environment', '[env.test.vars]\nAUTHORITIES = ["kent"]'],
    ['a line that is a comment', '[vars]\n# AUTHORITIES = ["kent"]'],
  ])('%s: the build stops and says what it needs', (_, lines) => {
    expect(() => authoritiesIn(lines, '')).toThrow('wrangler.toml: [vars] needs AUTHORITIES, as in AUTHORITIES = ["kent"]');
  });
});
