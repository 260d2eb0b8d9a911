import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all, and only where it changes: others may be reading it. */
export function replaceFile(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}
