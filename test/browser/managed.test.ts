import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { managedKeys } from '../../extension/case/managed.ts';
import { cellSaying } from '../../extension/mis/page.ts';
import { emptyGrid } from '../../extension/mis/tables.ts';
import { fingerprintOf, type Lesson } from '../../extension/mis/teaching/lesson.ts';
import { openPanel, press, shows, until } from './hands.ts';
import { marksOf, storedCases } from './kept.ts';
import { layerSays, pressInLayer } from './layer.ts';
import { allowSite } from './main-job.ts';
import { dropPolicy, saidOfSamples, setPolicy, type Values } from './policy.ts';
import { extensionId, openWorld, type World } from './world.ts';

const sample = (name: string) => readFileSync(`docs/managed/${name}`, 'utf8');
const schema = JSON.parse(readFileSync('extension/public/managed_schema.json', 'utf8')) as { properties: Record<string, { type: string }> };
/** Lists stand in a registry as JSON; text is text, whatever it looks like. */
const fromJson = (name: string, text: string): unknown => (schema.properties[name]?.type === 'string' ? text : JSON.parse(text));

/** Each sample as it reaches the browser: what its own console or registry makes of it. */
const samples: Record<string, () => Values> = {
  'google-admin.json': () =>
    Object.fromEntries(
      Object.entries(JSON.parse(sample('google-admin.json')) as Record<string, { Value: unknown }>).map(([key, { Value }]) => [key, Value]),
    ),
  'chromium-linux.json': () =>
    (JSON.parse(sample('chromium-linux.json')) as { '3rdparty': { extensions: Record<string, Values> } })['3rdparty'].extensions[
      extensionId
    ]!,
  'firefox-policies.json': () =>
    Object.values(
      (JSON.parse(sample('firefox-policies.json')) as { policies: { '3rdparty': { Extensions: Record<string, Values> } } }).policies[
        '3rdparty'
      ].Extensions,
    )[0]!,
  'group-policy.reg, Chrome': () => registryValues('Google\\Chrome'),
  'group-policy.reg, Edge': () => registryValues('Microsoft\\Edge'),
  'intune.ps1': () =>
    Object.fromEntries(
      [...sample('intune.ps1').matchAll(/-Name '(\w+)' -Type (DWord|String) -Value '?(.*?)'?$/gm)].map(([, name, type, value]) => [
        name!,
        type === 'DWord' ? Number(value) : fromJson(name!, value!),
      ]),
    ),
};

function registryValues(browser: string): Values {
  const part = sample('group-policy.reg')
    .split(`\\Policies\\${browser}\\3rdparty\\extensions\\${extensionId}\\policy]`)[1]!
    .split('[HKEY')[0]!;
  return Object.fromEntries(
    [...part.matchAll(/^"(\w+)"=(?:dword:([\da-f]{8})|"(.*)")\r?$/gm)].map(([, name, number, text]) => [
      name!,
      number ? Number.parseInt(number, 16) : fromJson(name!, text!.replace(/\\(.)/g, '$1')),
    ]),
  );
}

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  dropPolicy();
});

async function panelUnder(values: Values): Promise<Page> {
  setPolicy(values);
  world = await openWorld();
  const panel = await world.browser.newPage();
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await press(panel, 'Settings');
  // The browser hands policies to an extension in its own time.
  await shows(panel, 'Set by your school');
  return panel;
}

const managedIn = (page: Page): Promise<Values> =>
  page.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { managed: { get(key: null): Promise<Values> } } } }).chrome.storage.managed.get(null),
  );

describe('a Chromium that was given what each sample sets', () => {
  test.each(Object.keys(samples))('%s', async (name) => {
    const values = samples[name]!();
    expect(Object.keys(values).toSorted()).toEqual(Object.keys(managedKeys).toSorted());
    const panel = await panelUnder(values);
    expect(await managedIn(panel)).toEqual(values);
    const shown = await panel.$eval('main', (main) => main.textContent);
    for (const said of saidOfSamples) expect(shown).toContain(said);
    expect(await panel.$('[name=checker], [name=checklist]')).toBeNull();
  });
});

test('what cannot be used is named, and the rest holds', async () => {
  const panel = await panelUnder({
    retentionDays: 400,
    checker: 'http://checker.example.gov.uk',
    supportContact: 'Ask at the office',
    route: 7,
  });
  const shown = await panel.$eval('main', (main) => main.textContent);
  expect(shown).toContain('cannot be used: checker');
  expect(shown).toContain('Ask at the office');
  expect(await panel.$('[name=checker]')).not.toBeNull();
  const screens = process.env['SCREENS'] ?? '.artifacts/screens';
  mkdirSync(screens, { recursive: true });
  await panel.screenshot({ path: join(screens, '30-set-by-your-school.png'), fullPage: true });
});

test('a page that the administrator’s teaching is for is read without being taught here, and what was not taught is not guessed', async () => {
  const headings = ['Date', '1st', '2nd'];
  const marks = ['here', 'here', 'away', 'here', 'here', 'poorly', 'here', 'here', 'here', 'away'];
  const rows = [9, 10, 11, 12, 13].map(
    (day, index) => `<tr><td>${day} Nov 2026</td><td>${marks[index * 2]}</td><td>${marks[index * 2 + 1]}</td></tr>`,
  );
  const body = `<!doctype html><title>Attendance</title><h1>Wren Calloway</h1><p>Attendance</p><table><thead><tr>${headings
    .map((heading) => `<th>${heading}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const grid = { ...emptyGrid(''), head: [headings.map((text) => cellSaying(text, -1))], body: [[cellSaying('', -1)]] };
  const lesson: Lesson = {
    fingerprint: fingerprintOf(grid)!,
    sessions: { place: { axis: 'heading', at: 0 }, AM: '1st', PM: '2nd' },
    marks: { here: '/', away: 'O' },
  };
  setPolicy({ teachings: [{ host: 'mis.localhost', route: '/pupils/*/own-words', lesson }] });
  world = await openWorld();
  const mis = await world.browser.newPage();
  await mis.setRequestInterception(true);
  mis.on('request', (request) =>
    request.url().endsWith('/own-words') ? void request.respond({ contentType: 'text/html', body }) : void request.continue(),
  );
  await mis.goto(`${world.school.mis}/pupils/P1001/own-words`);
  const panel = await openPanel(world.browser, mis);
  await panel.evaluate(() => chrome.storage.session.set({ asOf: '2026-11-20' }));
  await panel.reload();
  await allowSite(panel, mis);
  await until('the reader to be brought in', () =>
    panel.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'taught')),
  );
  await mis.reload();
  await layerSays(mis, '9 of 10 sessions seen were read; 1 not understood');
  await pressInLayer(mis, 'Read this register');
  await layerSays(mis, 'into the case');
  expect(
    marksOf((await storedCases(panel))[0])
      .map(({ code }) => code)
      .join(''),
  ).toBe('/\\O\\/?/\\/O');
});
