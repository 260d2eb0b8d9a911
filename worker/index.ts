import { env } from 'cloudflare:workers';
import own from './built/own-checklists.json';
import { createApp } from './app.ts';
import { configurationFrom } from './configuration.ts';
import { isPair } from './keys/jws.ts';
import { answeredOf, bundled, withOwn } from './served.ts';

const all = answeredOf(withOwn(bundled, own));
const configuration = configurationFrom(
  { ...env },
  all.map(({ id }) => id),
);
if (!(await isPair(configuration.SIGNING_KEY))) throw new Error('Configuration: SIGNING_KEY is wrong');
const authorities = all.filter(({ id }) => configuration.AUTHORITIES.includes(id));

export default createApp({
  authorities,
  configuration,
  byAddress: env.BY_ADDRESS,
  byToken: env.BY_TOKEN,
  pages: env.PAGES,
  now: () => new Date(),
});
