import type { Item } from '../../checklist/checklist.ts';

/** A part of the checklist in a file of its own. Each item cites the one document. */
export type Part = Array<Omit<Item, 'source'> & { source: { document: 'statutory-intervention-checklist'; clause: string } }>;
