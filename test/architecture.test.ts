import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { formProfiles } from '../extension/forms/index.ts';
import { authorities } from '../shared/authorities/index.ts';
import { predicates } from '../shared/checklist/predicates/index.ts';

/** Who may import from whom: DESIGN.md, Rooms. A room not named on the right is closed. */
const mayImport: Record<string, string[]> = {
  'shared/dates': [],
  'shared/text': [],
  'shared/register': ['shared/dates'],
  'shared/case': ['shared/register', 'shared/dates'],
  'shared/checklist': ['shared/case', 'shared/register', 'shared/dates'],
  'shared/authorities': ['shared/checklist', 'shared/case', 'shared/register', 'shared/dates'],
  'shared/contract': ['shared/checklist', 'shared/case', 'shared/register', 'shared/dates'],
  'extension/mis': ['shared'],
  'extension/mis/imports': ['extension/mis', 'shared'],
  'extension/forms': ['shared'],
  'extension/case': ['extension/mis', 'extension/forms', 'shared'],
  'extension/checker': ['extension/case', 'extension/mis', 'extension/forms', 'shared'],
  'extension/messages': ['extension/checker', 'extension/case', 'extension/mis', 'extension/forms', 'shared'],
  'extension/ui': ['extension/messages', 'extension/checker', 'extension/case', 'extension/mis', 'extension/forms', 'shared'],
  'extension/entrypoints': [
    'extension/ui',
    'extension/messages',
    'extension/checker',
    'extension/case',
    'extension/mis',
    'extension/forms',
    'shared',
  ],
  worker: ['shared'],
};

/** What a room may bring in from npm; `shared` knows no platform. */
const packages: Record<string, RegExp> = {
  // Names for parts of its own that a Worker's build makes smaller.
  shared: /^(zod\/mini|#between|#predicates)$/,
  worker: /^(zod\/mini|hono(\/.+)?|cloudflare:workers)$/,
  'extension/mis/imports': /^(papaparse|read-excel-file\/universal|pdfjs-dist\/legacy\/.+)$/,
  'extension/mis': /^(?!)/,
  'extension/forms': /^dom-accessibility-api$/,
};

const files = ['shared', 'worker', 'extension'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((file) => `${top}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.d\.ts$|\/\.(output|wxt)\/|\/pages\/|wxt\.config\.ts$/.test(file)),
);

const roomOf = (path: string) =>
  Object.keys(mayImport)
    .filter((room) => path.startsWith(`${room}/`) || path === `${room}.ts`)
    .sort((a, b) => b.length - a.length)[0] ?? '';

function importsOf(file: string): string[] {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  return [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)].flatMap(
    ({ moduleRequest }) => moduleRequest?.value ?? [],
  );
}

test.each(files)('%s imports only what its room may', (file) => {
  const room = roomOf(file);
  const open = [room, ...(mayImport[room] ?? [])];
  const isAllowed = (request: string) => {
    if (!request.startsWith('.'))
      return (
        Object.entries(packages)
          .find(([top]) => room.startsWith(top))?.[1]
          .test(request) ?? true
      );
    const target = roomOf(relative('.', join(dirname(file), request)));
    return open.some((one) => target === one || target.startsWith(`${one}/`));
  };
  expect(importsOf(file).filter((request) => !isAllowed(request))).toEqual([]);
});

test('the message map holds types only', () => {
  expect(readFileSync('extension/messages.ts', 'utf8')).not.toMatch(/^import (?!type )|^export (?!type )/m);
});

test.each(files)('%s fits a sitting: at most 200 lines', (file) => {
  // Data is read by looking things up in it, not from end to end.
  const most = file.startsWith('shared/authorities/') ? 1500 : 200;
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(most);
});

const folders = (room: string) =>
  readdirSync(room, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const names = (room: string, ...except: string[]) =>
  readdirSync(room)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !['index', 'README.md', ...except].includes(name));

test.each([
  {
    index: 'predicates',
    listed: Object.keys(predicates),
    onDisk: names('shared/checklist/predicates', 'define', 'events', 'every').map(camelCase),
  },
  { index: 'authorities', listed: authorities.map(({ id }) => id), onDisk: folders('shared/authorities') },
  { index: 'form profiles', listed: [...new Set(formProfiles.map(({ authority }) => authority))], onDisk: folders('extension/forms') },
])('nothing is left out of $index', ({ listed, onDisk }) => {
  expect(listed.toSorted()).toEqual(onDisk.toSorted());
});

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

const extensionFiles = files.filter((file) => file.startsWith('extension/'));
const dispatches = /dispatchEvent\(|innerHTML|execCommand\(/;
const setsValue = /\.(value|checked|selectedIndex)\s*=[^=]|\.files\s*=[^=]/;
/** Signals hold a `.value` of their own, and the panel's own fields are no page's. */
const ownsValues = /^extension\/(ui|entrypoints)\//;

test.each(extensionFiles.filter((file) => file !== 'extension/forms/write.ts'))('%s sets nothing on a page', (file) => {
  const text = readFileSync(file, 'utf8');
  expect([dispatches.test(text), !ownsValues.test(file) && setsValue.test(text)]).toEqual([false, false]);
});

test.each(extensionFiles)('%s sends no form', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/\.submit\(|requestSubmit\(/);
});

test.each(extensionFiles.filter((file) => /extension\/(mis|forms)\//.test(file)))('%s knows no network and no store', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bfetch\(|XMLHttpRequest|indexedDB|localStorage|sendMessage/);
});

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => existsSync(file) && !/^(package-lock\.json|docs\/screens\/)/.test(file));

test('no test is skipped, focused or left to be written', () => {
  const left = tracked.filter(
    (file) => /\.test\.tsx?$/.test(file) && /(describe|test|it)(\.[a-z]+)*\.(skip|only|todo|fails)\(/.test(readFileSync(file, 'utf8')),
  );
  expect(left).toEqual([]);
});

test('no fixture holds a pupil number that could be real', () => {
  const offenders = tracked
    .filter((file) => /\.(ts|tsx|html|json|csv|md)$/.test(file))
    .flatMap((file) => (readFileSync(file, 'utf8').match(/\b[A-Z]\d{11}[A-Z0-9]\b/g) ?? []).filter(isValidUpn).map(() => file));
  expect(offenders).toEqual([]);
});

/** The check letter of a UPN: weights 2 to 13 over the digits, modulo 23, in an alphabet without I, O and S (DfE, UPN guidance). */
function isValidUpn(upn: string): boolean {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  const digits = Array.from(upn.slice(1), (character) => (/\d/.test(character) ? Number(character) : letters.indexOf(character)));
  const sum = digits.reduce((total, digit, place) => total + digit * (place + 2), 0);
  return letters[sum % 23] === upn[0];
}
