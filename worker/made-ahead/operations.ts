import type { Checklist } from '../../shared/checklist/checklist.ts';
import type { ProblemKind } from '../../shared/contract/problem.ts';
import { exampleOf } from './examples.ts';

/** One address of the Worker in words; a test holds these against the routes it answers. */
export type Operation = {
  method: 'GET' | 'POST';
  path: string;
  id: string;
  summary: string;
  description?: string;
  parameters?: Array<{ name: string; meaning: string; example: string }>;
  body?: Content;
  answer: { meaning: string; media: string; content: Content };
  /** Beside `internal`, which anything may be. */
  problems: ProblemKind[];
  /** Asks for a school's token where the authority wants one. */
  forSchools?: true;
  /** Anybody may read it and keep it for a while: who has it already is told so, and not sent it again. */
  isPublic?: true;
  /** Leads to the answer, at an address of the authority’s. */
  isElsewhere?: true;
};

type Content = { schema: object; example?: unknown };

const part = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = 'application/json';
const words = { type: 'string' };
const routeListed = { type: 'object', properties: { id: words, title: words, edition: words }, required: ['id', 'title', 'edition'] };
const authorityListed = {
  type: 'object',
  properties: { id: words, name: words, routes: { type: 'array', items: routeListed } },
  required: ['id', 'name', 'routes'],
};

/** Its examples ask for one checklist, which has to be one that is answered. */
export function operationsFor(checklist: Checklist): readonly Operation[] {
  const { request, response } = exampleOf(checklist);
  return [
    {
      method: 'POST',
      path: '/v1/checks',
      id: 'check',
      summary: 'Run a checklist over one case',
      description:
        'At most 64 kB. `asOf` is the day the case is weighed on; nothing depends on the clock but a receipt’s time and salt. A finding that is `unanswered` was not looked at: it is never the same as `missing`. The best standing is `nothing-known-missing`; whether a referral is right stays a person’s decision.',
      body: { schema: part('CheckRequest'), example: request },
      answer: {
        meaning: 'Every item of the checklist, worst first, with its reasons, figures and source',
        media: json,
        content: { schema: part('CheckResponse'), example: { ...response, findings: response.findings.slice(0, 3) } },
      },
      problems: [
        'invalid-request',
        'not-json',
        'unknown-authority',
        'unknown-route',
        'too-large',
        'unsupported-media-type',
        'token-missing',
        'token-not-valid',
        'token-elsewhere',
        'token-revoked',
        'token-not-yet-valid',
        'token-expired',
        'too-many-requests',
      ],
      forSchools: true,
    },
    {
      method: 'GET',
      path: '/v1/authorities',
      id: 'listAuthorities',
      isPublic: true,
      summary: 'Which authorities can be asked, and for what',
      answer: {
        meaning: 'Authorities with their routes and editions',
        media: json,
        content: {
          schema: { type: 'object', properties: { authorities: { type: 'array', items: authorityListed } }, required: ['authorities'] },
        },
      },
      problems: [],
    },
    {
      method: 'GET',
      path: '/v1/authorities/:authority/checklists/:route',
      id: 'readChecklist',
      isPublic: true,
      summary: 'A checklist as data',
      description: 'For people and tools that compare editions. Its shape is that of docs/checklist.schema.json, without the examples.',
      parameters: [
        { name: 'authority', meaning: 'As listed', example: request.authority },
        { name: 'route', meaning: 'As listed under the authority', example: request.route },
      ],
      answer: { meaning: 'The checklist', media: json, content: { schema: { type: 'object' } } },
      problems: ['unknown-authority', 'unknown-route'],
    },
    {
      method: 'GET',
      path: '/healthz',
      id: 'isRunning',
      summary: 'Whether the checker runs',
      answer: {
        meaning: 'It runs',
        media: json,
        content: {
          schema: { type: 'object', properties: { running: { const: true } }, required: ['running'] },
          example: { running: true },
        },
      },
      problems: [],
    },
    {
      method: 'GET',
      path: '/contact',
      id: 'contact',
      isElsewhere: true,
      summary: 'Leads to the authority’s page, where it has set one',
      answer: { meaning: 'The page', media: 'text/html', content: { schema: words } },
      problems: ['not-found'],
    },
    {
      method: 'GET',
      path: '/privacy',
      id: 'privacy',
      isElsewhere: true,
      summary: 'Leads to the authority’s privacy notice, where it has set one',
      answer: { meaning: 'The page', media: 'text/html', content: { schema: words } },
      problems: ['not-found'],
    },
    {
      method: 'GET',
      path: '/verify-known.js',
      id: 'knownToVerify',
      isPublic: true,
      summary: 'Keys and checklists for the page at /verify, which itself asks for nothing',
      answer: { meaning: 'A script', media: 'text/javascript', content: { schema: words } },
      problems: [],
    },
    {
      method: 'GET',
      path: '/.well-known/jwks.json',
      id: 'readKeys',
      isPublic: true,
      summary: 'Public keys that receipts are verified with (RFC 7517)',
      description: 'Retired keys stay as long as their receipts may turn up; what a test key signed proves nothing.',
      answer: {
        meaning: 'The keys',
        media: json,
        content: { schema: { type: 'object', properties: { keys: { type: 'array', items: { type: 'object' } } }, required: ['keys'] } },
      },
      problems: [],
    },
    {
      method: 'GET',
      path: '/.well-known/security.txt',
      id: 'securityContact',
      isPublic: true,
      summary: 'Whom to tell of a weakness (RFC 9116)',
      answer: { meaning: 'The contact, where the authority has set one', media: 'text/plain', content: { schema: words } },
      problems: ['not-found'],
    },
  ];
}
