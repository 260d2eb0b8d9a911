import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { createTestHarness } from 'wrangler';

export const allowedOrigin = 'https://forms.council.example';

// Otherwise wrangler asks the network where this computer is.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] ??= 'false';

const configPath = fileURLToPath(new URL('../../wrangler.toml', import.meta.url));
type Options = { env?: 'test' | 'live'; vars?: Record<string, unknown>; secrets?: Record<string, string> };

/** What wrangler.toml leaves to the authority. */
const links: Record<string, unknown> = { CONTACT: 'mailto:attendance@council.example', PRIVACY: 'https://www.council.example/privacy' };

/** The Worker as it is deployed, in workerd. Whoever starts it closes it. */
export const checkerWith = ({ vars, ...options }: Options) =>
  createTestHarness({ workers: [{ configPath, ...options, vars: { ...links, ...vars } as Record<string, never> }] });

/** The same for the tests of one file. */
export function startChecker({ vars, ...options }: Options = {}) {
  const server = checkerWith({ ...options, vars: { ALLOWED_ORIGINS: [allowedOrigin, 'https://other.council.example'], ...vars } });
  let address = new URL('http://localhost');
  beforeAll(async () => {
    address = (await server.listen()).url;
  }, 30_000);
  afterAll(() => server.close());
  return {
    ask: (path: string, init?: RequestInit) => fetch(new URL(path, address), init),
    postCheck: (body: BodyInit, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
      fetch(new URL('/v1/checks', address), { method: 'POST', body, headers, duplex: 'half' } as RequestInit),
    logs: () => server.getLogs(),
    address: () => address,
  };
}
