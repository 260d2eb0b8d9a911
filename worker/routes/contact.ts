import { elsewhere } from '../elsewhere.ts';
import type { Route } from './route.ts';

/** Whom to ask about this checker: the authority's own page. */
export const contact: Route = { method: 'GET', path: '/contact', handler: ({ configuration: { CONTACT } }) => elsewhere(CONTACT) };
