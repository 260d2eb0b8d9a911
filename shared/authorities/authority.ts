import type { Checklist } from '../checklist/checklist.ts';

/** A local authority and what may be asked of it. One checklist a route. */
export type Authority = { id: string; name: string; checklists: Checklist[] };

/** The checklist of one route; `undefined` where the authority, or the route, is not among these. */
export const checklistOf = (all: readonly Authority[], authority: string, route: string): Checklist | undefined =>
  all.find(({ id }) => id === authority)?.checklists.find((checklist) => checklist.route === route);
