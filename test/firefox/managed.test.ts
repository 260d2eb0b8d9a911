import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { handsOf } from './hands.ts';
import { openWorld, type World } from './world.ts';

/** Where Firefox on Linux looks. Only root may write there: the tests run as root, as CI does. */
const folder = '/etc/firefox/policies';
const file = `${folder}/policies.json`;

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  rmSync(file, { force: true });
});

test('a Firefox that was given the sample says what the school has set', async () => {
  mkdirSync(folder, { recursive: true });
  copyFileSync('docs/managed/firefox-policies.json', file);
  world = await openWorld();
  const hands = handsOf(world.inBrowser);
  await world.pressToolbarButton();
  await hands.press('Settings');
  for (const words of [
    'Set by your school',
    'Kent: request for statutory attendance intervention',
    'https://checker.example.gov.uk',
    'extension 204',
    'https://school.mis.example',
    '730 days',
    '/students/*/marks, set by your school',
  ])
    expect(await hands.says(words)).toContain(words);
});
