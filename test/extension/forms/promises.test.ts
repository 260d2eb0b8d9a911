import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'extension/forms';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const offenders = (pattern: RegExp, ...except: string[]) =>
  files.filter((file) => !except.includes(file) && pattern.test(readFileSync(`${folder}/${file}`, 'utf8')));

test.each([
  { what: 'sets a value', pattern: /\.(value|checked|selectedIndex|selected|files|textContent|innerHTML)\s*=[^=>]/ },
  { what: 'dispatches an event', pattern: /dispatchEvent\(/ },
  { what: 'presses anything', pattern: /\.click\(/ },
  { what: 'moves the focus', pattern: /\.(focus|blur)\(/ },
  { what: 'changes attributes or nodes', pattern: /setAttribute\(|\.append(Child)?\(|\.remove\(|insertBefore|execCommand/ },
])('nothing but write.ts $what', ({ pattern }) => {
  expect(offenders(pattern, 'write.ts')).toEqual([]);
});

test.each([
  { what: 'sends a form', pattern: /\.submit\(|requestSubmit\(/ },
  {
    what: 'reaches the network, storage or the clock',
    pattern: /fetch\(|XMLHttpRequest|localStorage|sessionStorage|indexedDB|Date\.now|new Date\(/,
  },
  { what: 'listens to what the page says', pattern: /postMessage|addEventListener\('message'/ },
])('nothing at all $what', ({ pattern }) => {
  expect(offenders(pattern)).toEqual([]);
});

test('write.ts presses only choice buttons, tick boxes, and parts of a list or calendar that could send nothing', () => {
  const text = readFileSync(`${folder}/write.ts`, 'utf8');
  const presses = [...text.matchAll(/.*\.click\(.*/g)].map(([line]) => line.trim());
  expect(presses.toSorted()).toEqual(['element.click();', expect.stringMatching(/^if \(ticked \|\| control\.type === 'checkbox'\)/)]);
  // widgets.test.ts tries what it refuses.
  expect(text).toMatch(/export function pressOn[^}]*throw new Error\('this could send the form'\)[^}]*}[^}]*element\.click\(\);/s);
});

test('the detector brings nothing with it', () => {
  expect(readFileSync(`${folder}/detect.ts`, 'utf8')).not.toMatch(/^import/m);
});
