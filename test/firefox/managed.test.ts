import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { saidOfSamples } from '../browser/policy.ts';
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
  for (const words of saidOfSamples) expect(await hands.says(words)).toContain(words);
});
