import type { Adapter } from '../adapter.ts';

/** The invented product of the demo school. Its register needs no lesson: the example shows where each thing goes. */
export const brightfield: Adapter = {
  id: 'brightfield',
  product: 'Brightfield MIS',
  knownBy: { selector: 'header a.product', says: 'Brightfield MIS' },
  pages: { '/pupils/*/register': { register: 'main table.register', lesson: { marks: {} } } },
};
