import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { authorities } from '../shared/authorities/index.ts';
import type { Authority } from '../shared/authorities/authority.ts';
import type { Checklist } from '../shared/checklist/checklist.ts';
import { bundled } from '../worker/served.ts';
import { told } from './checklist.ts';
import { fileText } from './file-text.ts';
import { jsonFaults } from './json-faults.ts';
import { positionOf } from './json-position.ts';
import { replaceFile } from './replace-file.mjs';

const namesFile = 'names.json';

/** Exit code 1 for any fault in any file; otherwise writes them, by authority and without their examples, for the Worker's bundle. */
export default function write(folder = 'worker/checklists', out = 'worker/built/own-checklists.json'): number {
  const { own, faults } = ownChecklists(folder);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return 1;
  replaceFile(out, JSON.stringify(own));
  return 0;
}

/** What an authority wrote itself: every `.json` of a folder, where `names.json` names the authorities that are not bundled anyway. */
export function ownChecklists(folder: string): { own: Authority[]; faults: string[] } {
  const { names, faults, placeOf } = namesIn(join(folder, namesFile));
  const own = new Map<string, Authority>();
  const idle = new Set(Object.keys(names));
  let isAllRead = true;
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.json') && one !== namesFile)) {
    const path = join(folder, file);
    const { text, lines } = soundText(path);
    if (text === null) {
      faults.push(...lines);
      isAllRead = false;
      continue;
    }
    const checklist = published(JSON.parse(text) as Checklist);
    const { authority: id, route } = checklist;
    idle.delete(id);
    const name = names[id] ?? authorities.find((one) => one.id === id)?.name;
    const checklists = own.get(id)?.checklists ?? [];
    if (name === undefined) faults.push(`${path}: ${join(folder, namesFile)} does not name "${id}"`);
    else if (checklists.some((one) => one.route === route)) faults.push(`${path}: another file is for ${id} and ${route} too`);
    else if (authorities.some((one) => one.id === id) && !bundled.some((one) => one.id === id))
      faults.push(`${path}: worker/served.ts does not name "${id}", whose own checklists schools still ask by`);
    else own.set(id, { id, name, checklists: [...checklists, checklist] });
  }
  // What cannot be read yet may be of any of them.
  for (const id of isAllRead ? idle : []) faults.push(`${placeOf(id)}  no checklist in this folder is of "${id}"`);
  return { own: [...own.values()], faults };
}

/** The text of a checklist, or what is wrong with it. */
function soundText(path: string): { text: string; lines: [] } | { text: null; lines: string[] } {
  const { text, fault } = fileText(path);
  if (text === null) return { text, lines: [fault] };
  const { lines, isSound } = told(text, path);
  return isSound ? { text, lines: [] } : { text: null, lines };
}

type Names = { names: Record<string, string>; faults: string[]; placeOf: (id: string) => string };

/** The names by id, where each stands, and what is wrong with the file that gives them; without a file there are none. */
function namesIn(path: string): Names {
  const { text, fault } = existsSync(path) ? fileText(path) : { text: '{}' };
  const placeOf = (id: string) => `${path}:${positionOf(text ?? '', [id]).line}`;
  const none = (...faults: string[]): Names => ({ names: {}, faults, placeOf });
  if (text === null) return none(fault);
  const ofText = jsonFaults(text).map(({ line, column, message }) => `${path}:${line}:${column}  ${message}`);
  if (ofText.length > 0) return none(...ofText);
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return none(`${path}: names each authority by its id, as in { "exampleshire": "Exampleshire Council" }`);
  const wrong = Object.entries(json).filter(([, name]) => typeof name !== 'string' || name.trim() === '');
  return { names: json as Record<string, string>, faults: wrong.map(([id]) => `${placeOf(id)}  "${id}" is given no name`), placeOf };
}

/** As it is bundled: what only tests and editors read is left behind. */
function published({ items, ...rest }: Checklist): Checklist {
  const { cases: _cases, $schema: _schema, ...kept } = rest as Omit<Checklist, 'items'> & { cases?: unknown; $schema?: unknown };
  return { ...kept, items: items.map((item) => ({ ...item, examples: [] })) };
}
