import { publicJson } from '../public-answer.ts';
import type { Route } from './route.ts';

/** Which authorities can be asked, and for what. */
export const authorityList: Route = {
  method: 'GET',
  path: '/v1/authorities',
  handler: ({ authorities }) => {
    const listed = authorities.map(({ id, name, checklists }) => ({
      id,
      name,
      routes: checklists.map(({ route, title, edition }) => ({ id: route, title, edition })),
    }));
    return (c) => publicJson(c, { authorities: listed });
  },
};
