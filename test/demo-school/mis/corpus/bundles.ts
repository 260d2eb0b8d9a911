import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const made = new Map<string, Promise<string | undefined>>();
const scripts = ['frames', 'ag-grid', 'tabulator', 'datatables', 'slickgrid', 'mui'];

/** A script or style sheet for a grid engine, such as `tabulator.js`; bundled when it is first asked for. */
export function corpusAsset(name: string): Promise<string | undefined> {
  const script = /^([a-z-]+)\.(?:js|css)$/.exec(name)?.[1] ?? '';
  if (!scripts.includes(script)) return Promise.resolve(undefined);
  if (!made.has(name)) made.set(name, bundle(script, name.endsWith('.css') ? 'css' : 'js'));
  return made.get(name)!;
}

async function bundle(script: string, kind: 'js' | 'css'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`client/${script}.ts`, import.meta.url))],
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
  // An engine that brings no styles still has its address answered.
  return outputFiles.find(({ path }) => path.endsWith(`.${kind}`))?.text ?? '';
}
