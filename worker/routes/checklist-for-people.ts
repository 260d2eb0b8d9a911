import { checklistFor } from '../checklist-for.ts';
import { checklistPage } from '../people/checklist-page.ts';
import { pageHeaders } from '../html-page.ts';
import type { Route } from './route.ts';

/** A checklist as a page to read and print. */
export const checklistForPeople: Route = {
  method: 'GET',
  path: '/checklists/:authority/:route',
  handler:
    ({ authorities }) =>
    async (c) => {
      const checklist = checklistFor(authorities, c.req.param('authority') ?? '', c.req.param('route') ?? '');
      const authority = authorities.find(({ id }) => id === checklist.authority)!;
      return c.body(await checklistPage(authority, checklist), 200, pageHeaders);
    },
};
