import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Authority } from '../shared/authorities/authority.ts';
import { bundled, withOwn } from '../worker/served.ts';
import { madeAhead } from '../worker/made-ahead/files.ts';
import { replaceFile } from './replace-file.mjs';

/** Writes the OpenAPI document, the pages made of it, and the checklists as pages. `own` is the file that own-checklists.ts wrote. */
export default async function write(own = 'worker/built/own-checklists.json', folder = 'worker/built/public'): Promise<void> {
  const authorities = withOwn(bundled, JSON.parse(readFileSync(own, 'utf8')) as Authority[]);
  // An authority that is gone leaves no page behind.
  rmSync(join(folder, 'checklists'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(await madeAhead(authorities))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    replaceFile(join(folder, path), text);
  }
}
