import type { Checklist } from '../../shared/checklist/checklist.ts';
import { contentOf } from '../content-of.ts';
import { publishedKeys } from '../keys/published-keys.ts';
import type { Known } from '../pages/verdict-on.ts';
import { publicAnswer } from '../public-answer.ts';
import type { Route } from './route.ts';

/** What the page that verifies receipts has to know: keys and checklists, as a script of ours, since that page asks for nothing. */
export const known: Route = {
  method: 'GET',
  path: '/verify-known.js',
  handler: ({ authorities, configuration }) => {
    const knownOf = async (name: string, checklist: Checklist): Promise<Known['checklists'][number]> => {
      const { authority, route, title, edition, items } = checklist;
      const titles = Object.fromEntries(items.map((item) => [item.id, item.title]));
      return { authority, name, route, title, edition, content: await contentOf(checklist), items: titles };
    };
    return async (c) => {
      const checklists = authorities.flatMap(({ name, checklists: all }) => all.map((checklist) => knownOf(name, checklist)));
      const all: Known = { keys: publishedKeys(configuration), checklists: await Promise.all(checklists) };
      return publicAnswer(c, 'text/javascript; charset=utf-8', `globalThis.known = ${JSON.stringify(all)};`);
    };
  },
};
