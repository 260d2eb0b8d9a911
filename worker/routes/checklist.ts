import type { Checklist } from '../../shared/checklist/checklist.ts';
import { checklistFor } from '../checklist-for.ts';
import { publicJson } from '../public-answer.ts';
import type { Route } from './route.ts';

/** A checklist as data, for people to read and compare. The extension never downloads one and interprets it. */
export const checklist: Route = {
  method: 'GET',
  path: '/v1/authorities/:authority/checklists/:route',
  handler:
    ({ authorities }) =>
    (c) => {
      const found = checklistFor(authorities, c.req.param('authority') ?? '', c.req.param('route') ?? '');
      return publicJson(c, withoutExamples(found));
    },
};

const withoutExamples = ({ examplesFrom: _from, items, ...published }: Checklist) => ({
  ...published,
  items: items.map(({ examples: _examples, ...item }) => item),
});
