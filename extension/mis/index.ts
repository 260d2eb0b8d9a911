export { isPartOf, sameOf } from './again.ts';
export { detect } from './detect.ts';
export { locate } from './locate.ts';
export { read } from './read.ts';
export * from './reading.ts';
export { whenAtRest } from './when-at-rest.ts';
