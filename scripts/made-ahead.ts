import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Authority } from '../shared/authorities/authority.ts';
import { madeAhead } from '../worker/made-ahead/files.ts';
import { readable } from '../worker/made-ahead/readable.ts';
import { bundled, withOwn } from '../worker/served.ts';
import { between, namedPredicates } from './named-predicates.ts';
import { replaceFile } from './replace-file.mjs';

/**
 * Writes the OpenAPI document, the pages made of it, and the checklists as pages; and which predicates the Worker needs. `own` is the file
 * that own-checklists.ts wrote; `purpose` is `live`, or `trial` where pages have to say so; `served` are the ids of those answered for: an authority that is only bundled gets no page. Exit code 1 for an id
 * that nothing is bundled for.
 */
export default async function write(own: string, folder: string, purpose: string, ...served: string[]): Promise<number> {
  const written = JSON.parse(readFileSync(own, 'utf8')) as Authority[];
  const all = withOwn(readable, written);
  const unknown = served.filter((id) => !all.some((one) => one.id === id));
  if (unknown.length > 0) {
    console.error(
      `wrangler.toml: AUTHORITIES names ${unknown.join(', ')}, of whom neither worker/served.ts nor worker/checklists/ holds a checklist`,
    );
    return 1;
  }
  const pages = join(folder, 'public');
  // An authority that is gone leaves no page behind.
  rmSync(join(pages, 'checklists'), { recursive: true, force: true });
  const authorities = all.filter(({ id }) => served.includes(id));
  for (const [path, text] of Object.entries(await madeAhead(authorities, purpose === 'live'))) {
    mkdirSync(dirname(join(pages, path)), { recursive: true });
    replaceFile(join(pages, path), text);
  }
  const inBundle = withOwn(bundled, written);
  replaceFile(join(folder, 'predicates.ts'), namedPredicates(inBundle));
  replaceFile(join(folder, 'between.ts'), between(inBundle));
  return 0;
}
