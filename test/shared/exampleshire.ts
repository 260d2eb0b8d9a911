import { readFileSync } from 'node:fs';

/** A sound checklist of an invented authority, written in JSON as an authority would: where it lies, and its text. */
export const file = 'test/shared/fixtures/exampleshire.checklist.json';
export const sample = readFileSync(file, 'utf8');
