// @vitest-environment node
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

test('the detector stays small and brings nothing of the reader: it runs on every page', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: ['extension/mis/detect.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThan(5000);
  expect(Object.keys(metafile.inputs).sort()).toEqual(['extension/mis/detect.ts', 'extension/mis/roots.ts']);
});
