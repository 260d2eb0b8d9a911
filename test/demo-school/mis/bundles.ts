import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Script text by name, such as `sessions-grid`. */
export type Bundles = ReadonlyMap<string, string>;

const entries = ['sessions-grid', 'class-grid', 'switch'];
let made: Promise<Bundles> | undefined;

/** Made once for all servers in a process: AG Grid takes about a second to bundle. */
export const clientBundles = (): Promise<Bundles> => (made ??= bundle());

async function bundle(): Promise<Bundles> {
  const { outputFiles } = await build({
    entryPoints: entries.map((name) => fileURLToPath(new URL(`client/${name}.ts`, import.meta.url))),
    bundle: true,
    format: 'iife',
    minify: true,
    outdir: 'out',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path, '.js'), text]));
}
