import { homePage } from '../home-page.ts';
import { pageHeaders } from '../html-page.ts';
import type { Route } from './route.ts';

/** The front page, for people. */
export const home: Route = {
  method: 'GET',
  path: '/',
  handler:
    ({ authorities, configuration: { CONTACT, PRIVACY } }) =>
    (c) =>
      c.body(homePage(authorities, { contact: CONTACT, privacy: PRIVACY }), 200, pageHeaders),
};
