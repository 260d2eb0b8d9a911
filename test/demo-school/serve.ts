import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bedSite } from './forms/site.ts';
import { kentForm } from './forms/kent/routes.ts';
import { clientBundles } from './mis/bundles.ts';
import { misSite } from './mis/routes.ts';
import { sendResponse, toRequest } from './node-http.ts';
import type { RecordedPost } from './posts.ts';
import { textResponse, type Handler } from './respond.ts';

export type DemoSchool = {
  port: number;
  /** Addresses without a trailing slash. Browsers resolve `*.localhost`; Node does not. */
  mis: string;
  referral: string;
  /** The bed of forms: `/forms/<id>`. */
  forms: string;
  checker: string;
  /** Every form post either site received, oldest first. */
  posts: RecordedPost[];
  close(): Promise<void>;
};

type Options = { port?: number; checker?: Handler };

/** The school's MIS, the authority's form and, when handed one, a checker: three hosts on one loopback port. */
export async function serveDemoSchool({ port = 0, checker }: Options = {}): Promise<DemoSchool> {
  const posts: RecordedPost[] = [];
  const noChecker: Handler = async () => textResponse('No checker was handed to the demo school.', 503);
  const sites: Record<string, Handler> = {
    'mis.localhost': misSite({ posts, bundles: await clientBundles() }),
    'referral.localhost': kentForm({ posts }),
    'forms.localhost': bedSite({ posts }),
    // Frames of a form that come from a site of their own.
    'elsewhere.localhost': bedSite({ posts }),
    'checker.localhost': checker ?? noChecker,
  };

  const server = createServer((incoming, outgoing) => void answer(sites, incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  const at = (host: string) => `http://${host}:${bound}`;
  return {
    port: bound,
    mis: at('mis.localhost'),
    referral: at('referral.localhost'),
    forms: at('forms.localhost'),
    checker: at('checker.localhost'),
    posts,
    close,
  };
}

async function answer(sites: Record<string, Handler>, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const site = sites[(incoming.headers.host ?? '').replace(/:\d+$/, '')];
    const response = site ? await site(await toRequest(incoming)) : textResponse('No such site in the demo school.', 421);
    await sendResponse(response, outgoing);
  } catch (error) {
    console.error(error);
    await sendResponse(textResponse('The demo school failed.', 500), outgoing);
  }
}
