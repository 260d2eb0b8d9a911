import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const made = new Map<string, Promise<string | undefined>>();
const known = [
  'frames.js',
  'ag-grid.js',
  'tabulator.js',
  'tabulator.css',
  'datatables.js',
  'datatables.css',
  'slickgrid.js',
  'slickgrid.css',
  'mui.js',
];

/** A script or style sheet for a grid engine, such as `tabulator.js`; bundled when it is first asked for. */
export function corpusAsset(name: string): Promise<string | undefined> {
  if (!known.includes(name)) return Promise.resolve(undefined);
  if (!made.has(name)) made.set(name, bundle(name.replace(/\.js$/, '.ts')));
  return made.get(name)!;
}

/** The script that changes a page: see `mutations/`. */
export const mutationsScript = (): Promise<string> => (mutations ??= bundle('../mutations/in-page.ts').then((text) => text ?? ''));
let mutations: Promise<string> | undefined;

async function bundle(file: string): Promise<string | undefined> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`client/${file}`, import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    outdir: 'out',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.gif': 'dataurl', '.png': 'dataurl' },
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text;
}
