import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { authorities } from '../../shared/authorities/index.ts';

/** What would be shipped, as the browser tests load it. */
const built = 'extension/.output/chrome-mv3';
const read = (file: string) => readFileSync(`${built}/${file}`, 'utf8');
const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

test('the shipped manifest asks for no site, and for nothing it does not use', () => {
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest['permissions']).toEqual(['storage', 'scripting', 'activeTab', 'alarms', 'sidePanel']);
});

test('no example of a checklist is shipped', () => {
  const scripts = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const text = scripts.map(read).join('\n');
  const examples = authorities.flatMap(({ checklists }) => checklists.flatMap(({ items }) => items.flatMap((item) => item.examples)));
  // Short phrases could stand anywhere; these are whole sentences of ours.
  const whys = new Set(examples.map(({ why }) => why).filter((why) => why.length > 30));
  expect([whys.size > 50, [...whys].filter((why) => text.includes(why))]).toEqual([true, []]);
});

test('what reads files is fetched from the package with the first file, and never before', () => {
  const page = read('sidepanel.html');
  const first = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => read(file!)).join('\n');
  expect([first.length > 0, first.includes('GlobalWorkerOptions'), first.includes('delimitersToGuess')]).toEqual([true, false, false]);
  expect(readdirSync(`${built}/assets`).some((file) => /^pdf\.worker.*\.mjs$/.test(file))).toBe(true);
});

test('on a page without register or form only a small detector runs, with neither Preact nor zod', () => {
  const detector = read('content-scripts/detector.js');
  expect(gzipSync(detector, { level: 9 }).length).toBeLessThan(7_000);
  expect(detector).not.toMatch(/preact|ZodMini|__k|_zod/);
});
