// What every check of the tree begins with: types of each world, linter, formatter.
import { attempt } from './bootstrap.mjs';

const steps = [
  ['wxt', 'prepare', 'extension'],
  ...['shared', 'worker', 'worker/pages', 'extension', 'test'].map((world) => ['tsc', '-p', world]),
  ['oxlint', '--quiet'],
  ['oxfmt', '--check'],
];

/** Runs the steps until one fails; that one in words, or `null`. */
export const firstBroken = () => steps.find((step) => attempt(...step) !== 0)?.join(' ') ?? null;
