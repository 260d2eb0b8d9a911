import type { Authority } from '../shared/authorities/authority.ts';
import { kentReferrals } from '../shared/authorities/kent/referrals.ts';

/**
 * Whose checklists are in the bundle, beside those in worker/checklists/. An authority that hosts a checker lists itself here and nobody
 * else, and without its self-check where it has one, which keeps the bundle small; the variable AUTHORITIES can only narrow it.
 */
export const bundled: readonly Authority[] = [kentReferrals];

/** What is answered of all that is published: a self-check is for the school itself. */
export const answeredOf = (all: readonly Authority[]): Authority[] =>
  all.map((authority) => ({ ...authority, checklists: authority.checklists.filter(({ about }) => about !== 'school') }));

/** The bundled authorities, with an authority's own checklists in the place of bundled ones for the same route. */
export function withOwn(all: readonly Authority[], own: readonly Authority[]): Authority[] {
  const amended = all.map((authority) => {
    const written = own.find(({ id }) => id === authority.id)?.checklists ?? [];
    const kept = authority.checklists.filter(({ route }) => !written.some((one) => one.route === route));
    return { ...authority, checklists: [...kept, ...written] };
  });
  return [...amended, ...own.filter(({ id }) => !all.some((authority) => authority.id === id))];
}
