import type { ReadOptions, ReadOutcome } from './reading.ts';

/** Reads the registers on a page. Expected failures are outcomes; it throws only for a bug. */
export async function read(_root: Document, _options: ReadOptions): Promise<ReadOutcome> {
  return { kind: 'no-register' };
}
