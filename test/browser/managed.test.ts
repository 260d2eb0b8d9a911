import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { managedKeys } from '../../extension/case/managed.ts';
import { press, textOf, until } from './hands.ts';
import { dropPolicy, setPolicy, type Values } from './policy.ts';
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
  await until('what the school set', async () => (await textOf(panel)).includes('Set by your school'));
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
    for (const said of [
      'Kent: request for statutory attendance intervention',
      'https://checker.example.gov.uk',
      'extension 204',
      'https://school.mis.example',
      '730 days',
      '/students/*/marks, set by your school',
    ])
      expect(shown).toContain(said);
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
  await panel.screenshot({ path: join(screens, '30-set-by-your-school.png') });
});
