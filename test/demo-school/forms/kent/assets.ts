import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { assetResponse, textResponse } from '../../respond.ts';

const frontend = (file: string) => readFile(createRequire(import.meta.url).resolve(`govuk-frontend/dist/govuk/${file}`), 'utf8');

/** GDS Transport is licensed to GOV.UK alone: its font faces are cut out and its name replaced. */
const withoutTransport = (css: string): string =>
  css
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll(/['"]?GDS Transport['"]?,\s*arial/gi, 'Arial')
    .replaceAll(/['"]?GDS Transport['"]?/g, 'Arial');

export async function asset(path: string): Promise<Response> {
  if (path === '/assets/govuk-frontend.css') return assetResponse(withoutTransport(await frontend('govuk-frontend.min.css')), 'text/css');
  if (path === '/assets/govuk-frontend.js') return assetResponse(await frontend('govuk-frontend.min.js'), 'text/javascript');
  if (path === '/assets/start.js') return assetResponse(`import { initAll } from './govuk-frontend.js';\ninitAll();\n`, 'text/javascript');
  if (path === '/assets/replica.css') return assetResponse(await readFile(new URL('replica.css', import.meta.url), 'utf8'), 'text/css');
  return textResponse('No such file.', 404);
}
