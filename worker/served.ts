import type { Authority } from '../shared/authorities/authority.ts';
import { kent } from '../shared/authorities/kent/authority.ts';

/**
 * Whose checklists this Worker answers with. An authority that hosts one lists itself here, and nobody else: the bundle holds no other's, and
 * nobody is answered in another authority's name.
 */
export const served: readonly Authority[] = [kent];
