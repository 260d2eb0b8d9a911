import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionId } from './world.ts';

/** Where Chromium and Chrome on Linux look. Only root may write there: the tests run as root, as CI does. */
const folders = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];
const file = 'before-you-refer-test.json';

export type Values = Record<string, unknown>;

/** What a school's administrator sets for the extension. A browser that is open takes it up within half a minute. */
export function setPolicy(values: Values): void {
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify({ '3rdparty': { extensions: { [extensionId]: values } } }));
  }
}

export function dropPolicy(): void {
  for (const folder of folders) rmSync(join(folder, file), { force: true });
}

/** What the settings then say of every sample of docs/managed. */
export const saidOfSamples = [
  'Set by your school',
  'Kent: request for statutory attendance intervention',
  'https://checker.example.gov.uk',
  'extension 204',
  'https://school.mis.example',
  '730 days',
  'signed with: live-2026',
  '/students/*/marks, set by your school',
];
