import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Authority } from '../shared/authorities/authority.ts';
import { madeAhead } from '../worker/made-ahead/files.ts';
import { readable } from '../worker/made-ahead/readable.ts';
import { withOwn } from '../worker/served.ts';
import { replaceFile } from './replace-file.mjs';

/**
 * Writes the OpenAPI document, the pages made of it, and the checklists as pages. `own` is the file that own-checklists.ts wrote; `served`
 * are the ids of those answered for: an authority that is only bundled gets no page.
 */
export default async function write(own: string, folder: string, ...served: string[]): Promise<void> {
  const all = withOwn(readable, JSON.parse(readFileSync(own, 'utf8')) as Authority[]);
  const authorities = all.filter(({ id }) => served.includes(id));
  // An authority that is gone leaves no page behind.
  rmSync(join(folder, 'checklists'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(await madeAhead(authorities))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    replaceFile(join(folder, path), text);
  }
}
