import { createApp } from '../../worker/app.ts';
import { configurationFrom } from '../../worker/configuration.ts';
import type { Dependencies } from '../../worker/dependencies.ts';
import { bundled } from '../../worker/served.ts';

/** What a checker on one's own computer is configured with. */
export const local = {
  ENVIRONMENT: 'local',
  AUTHORITIES: ['kent'],
  WHO_MAY_ASK: 'anyone',
  OTHER_KEYS: [],
  TOKEN_KEYS: [],
  REVOKED_TOKENS: [],
  ALLOWED_ORIGINS: [],
};

/** Walsall too, so that a checker can hold the keys of an authority and answer for another. */
const ids = [...bundled.map(({ id }) => id), 'walsall'];

/** The app in Node, where both sides of it can be watched. */
export const appWith = ({ env = {}, ...others }: Partial<Dependencies> & { env?: Record<string, unknown> } = {}) =>
  createApp({
    authorities: bundled,
    configuration: configurationFrom({ ...local, ...env }, ids),
    now: () => new Date('2026-11-20T10:00:00Z'),
    ...others,
  });
