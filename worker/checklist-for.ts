import { checklistOf, type Authority } from '../shared/authorities/authority.ts';
import type { Checklist } from '../shared/checklist/checklist.ts';
import { Refusal } from './refusal.ts';

/** The checklist asked for. @throws Refusal saying which of the two names is not known, without repeating it. */
export function checklistFor(authorities: readonly Authority[], authority: string, route: string): Checklist {
  if (!authorities.some(({ id }) => id === authority)) throw new Refusal('unknown-authority');
  const checklist = checklistOf(authorities, authority, route);
  if (!checklist) throw new Refusal('unknown-route');
  return checklist;
}
