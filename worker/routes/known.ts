import { publishedKeys } from '../keys/published-keys.ts';
import type { Known } from '../pages/verdict-on.ts';
import { publicAnswer } from '../public-answer.ts';
import type { Route } from './route.ts';

/** What the page that verifies receipts has to know: keys and checklists, as a script of ours, since that page asks for nothing. */
export const known: Route = {
  method: 'GET',
  path: '/verify-known.js',
  handler: ({ authorities, configuration }) => {
    const checklists = authorities.flatMap(({ name, checklists: all }) =>
      all.map(({ authority, route, title, edition, items }) => ({
        authority,
        name,
        route,
        title,
        edition,
        items: Object.fromEntries(items.map((item) => [item.id, item.title])),
      })),
    );
    const all: Known = { keys: publishedKeys(configuration), checklists };
    const script = `globalThis.known = ${JSON.stringify(all)};`;
    return (c) => publicAnswer(c, 'text/javascript; charset=utf-8', script);
  },
};
