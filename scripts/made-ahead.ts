import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madeAhead } from '../worker/openapi/made-ahead.ts';
import { replaceFile } from './replace-file.mjs';

/** Writes the OpenAPI document and the pages made of it into a folder. */
export default async function write(folder = 'worker/built/public'): Promise<void> {
  for (const [path, text] of Object.entries(await madeAhead())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    replaceFile(join(folder, path), text);
  }
}
