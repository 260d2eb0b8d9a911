import type { Checklist } from '../checklist/checklist.ts';

/** A local authority and what may be asked of it. One checklist a route. */
export type Authority = { id: string; name: string; checklists: Checklist[] };
