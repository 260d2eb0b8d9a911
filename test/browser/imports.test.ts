import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pupils } from '../demo-school/index.ts';
import { certificate, type Look } from '../exports/certificate.ts';
import * as out from '../exports/rows.ts';
import { chooseFile, emptyCase, openCase, panelOver, printed } from './imports-job.ts';
import { press, textOf, until } from './hands.ts';
import { marksOf, storedCases } from './kept.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let panel: Page;
const screens = '.artifacts/screens';
const [rowan, sam] = [pupils[0]!, pupils[1]!];
const field = 'Register or certificate';

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  world = await openWorld();
  panel = await panelOver(world);
});
afterAll(() => world?.close());

const open = async (pupil = rowan) => {
  await openCase(panel, emptyCase(pupil), 'Register');
  await press(panel, 'Add a register from a file');
};
const said = (words: RegExp | string) =>
  until(`the panel to say ${String(words)}`, async () => {
    const text = await textOf(panel);
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
  });
const kept = async () => marksOf((await storedCases(panel))[0]).map(({ day, session, code }) => `${day} ${session} ${code || '-'}`);

describe('printed certificates are read mark for mark', () => {
  const looks: Array<[why: string, look: Look, landscape?: boolean]> = [
    ['a row per week', { layout: 'weeks' }],
    ['a row per week, to the left', { layout: 'weeks', align: 'left' }],
    ['a row per week, to the right, without lines', { layout: 'weeks', align: 'right', borders: false }],
    ['a row per week, its label beside both lines of headings, landscape', { layout: 'weeks', tall: true }, true],
    ['a row per day over several pages', { layout: 'days' }],
    ['a row per session over several pages, to the left', { layout: 'sessions', align: 'left' }],
  ];
  test.each(looks)('%s', async (_why, look, landscape = false) => {
    await open();
    await chooseFile(panel, field, 'certificate.pdf', await printed(world, certificate(rowan, look), { landscape }));
    await said('What was read. Nothing is stored yet.');
    await press(panel, 'Add to the case');
    await said('Added to the case.');
    expect(await kept()).toEqual(out.marksIn(out.truth(rowan)));
  });

  test.each(pupils.map((pupil) => [pupil.id, pupil] as const))('the child %s', async (_id, pupil) => {
    await open(pupil);
    await chooseFile(panel, field, 'certificate.pdf', await printed(world, certificate(pupil, { layout: 'weeks' })));
    const text = await said(/What was read|Not read|Another child/);
    expect(text).toContain('What was read');
    await press(panel, 'Add to the case');
    await said('Added to the case.');
    expect(await kept()).toEqual(out.marksIn(out.truth(pupil)));
  });
});
