import { elsewhere } from '../elsewhere.ts';
import type { Route } from './route.ts';

/** What this checker does with what it is sent: the authority's own page. */
export const privacy: Route = { method: 'GET', path: '/privacy', handler: ({ configuration: { PRIVACY } }) => elsewhere(PRIVACY) };
