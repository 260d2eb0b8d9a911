import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assetResponse, textResponse } from '../respond.ts';
import { asset as govuk } from './kent/assets.ts';

/** Style sheets of real engines, by the name a page asks for. */
const engines: Record<string, string> = {
  flatpickr: 'flatpickr/dist/flatpickr.min.css',
  select2: 'select2/dist/css/select2.min.css',
  choices: 'choices.js/public/assets/styles/choices.min.css',
  dropzone: 'dropzone/dist/dropzone.css',
  formio: '@formio/js/dist/formio.form.min.css',
};
const require = createRequire(import.meta.url);
const made = new Map<string, Promise<string>>();

/** Scripts are bundled when first asked for: nobody waits for an engine whose form they do not open. */
export async function asset(path: string): Promise<Response> {
  if (path === '/assets/govuk-frontend.css') return govuk(path);
  const [, name = '', type] = /^\/assets\/([\w-]+)\.(js|css)$/.exec(path) ?? [];
  if (path === '/assets/bed.css') return assetResponse(await readFile(new URL('bed.css', import.meta.url), 'utf8'), 'text/css');
  if (type === 'css' && engines[name]) return assetResponse(await readFile(require.resolve(engines[name]), 'utf8'), 'text/css');
  if (type !== 'js' || !scripts.includes(name)) return textResponse('No such file.', 404);
  if (!made.has(name)) made.set(name, bundle(name));
  return assetResponse(await made.get(name)!, 'text/javascript');
}

/** Files of `client/`, without their ending. */
const scripts = [
  'held',
  'achieve',
  'choices',
  'composite-date',
  'dropzone',
  'flatpickr',
  'formio',
  'google-forms',
  'jotform',
  'masked',
  'modal',
  'ms-forms',
  'mui',
  'react-hook-form',
  'repeats',
  'rich',
  'select2',
  'shadow',
  'type-ahead',
  'vee-validate',
  'webforms',
  'wizard',
];

/** A file of `client/`, whatever it is written in. */
const resolved = (name: string): string =>
  ['ts', 'tsx'].map((ending) => fileURLToPath(new URL(`client/${name}.${ending}`, import.meta.url))).find(existsSync)!;

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolved(name)],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'error',
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' },
  });
  return outputFiles[0]!.text;
}
