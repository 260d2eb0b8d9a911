import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unanswered } from '../../extension/checker/outcome.ts';
import { authorities } from '../../shared/authorities/index.ts';
import { answerCheck } from '../../shared/contract/answer-check.ts';
import { CheckRequest } from '../../shared/contract/check.ts';
import { pupils, truthOf } from '../demo-school/index.ts';
import * as job from './faults-job.ts';
import { pick, press, shows, textOf, until } from './hands.ts';
import { marksOf, storedCases } from './kept.ts';
import { findingsIn, jobIn } from './main-job.ts';
import { openWorld, type World } from './world.ts';

type Checker = (request: Request) => Promise<Response>;

let world: World;
let checker: Checker = async () => new Response('no checker stands in', { status: 500 });

beforeAll(async () => {
  world = await openWorld({ faulty: (request) => checker(request) });
});
afterAll(() => world?.close());

const rowan = pupils.find(({ id }) => id === 'P1001')!;
const thisYear = (id: string) => truthOf(id).filter(({ day }) => day >= '2026-09-01');

/** As a checker of ours would answer another page of the extension: without these the browser shows nobody the answer. */
const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
const answering =
  (status: number, body: string, type = 'application/json', headers: Record<string, string> = open): Checker =>
  async ({ method }) =>
    method === 'OPTIONS'
      ? new Response(null, { status: 204, headers: open })
      : new Response(body, { status, headers: { ...headers, 'content-type': type } });

describe('the authority’s checker fails', () => {
  const portal = '<!doctype html><title>Sign in</title><h1>Sign in to the school’s wifi</h1>';
  test.each<{ why: string; checker: Checker; says: keyof typeof unanswered }>([
    {
      why: 'is down',
      checker: async () => {
        throw new Error('down, on purpose');
      },
      says: 'unreachable',
    },
    { why: 'answers a sign-in page to everything', checker: answering(200, portal, 'text/html', {}), says: 'unreachable' },
    { why: 'answers a page where findings should be', checker: answering(200, portal, 'text/html'), says: 'not-understood' },
    { why: 'is closed for maintenance', checker: answering(503, '{}'), says: 'busy' },
    { why: 'has too much to do', checker: answering(429, '{}'), says: 'busy' },
    { why: 'refuses', checker: answering(422, '{"type":"about:blank"}', 'application/problem+json'), says: 'refused' },
    { why: 'answers in another shape', checker: answering(200, '{"standing":"nothing-known-missing"}'), says: 'not-understood' },
    { why: 'answers three megabytes', checker: answering(200, JSON.stringify('x'.repeat(3_000_000))), says: 'not-understood' },
    { why: 'answers for another check', checker: (request) => ofAnotherCheck(request), says: 'another-check' },
    { why: 'takes too long', checker: () => new Promise(() => {}), says: 'slow' },
  ])('it $why: said in plain words, and what this computer found stays', async (row) => {
    const { panel } = await job.readCase(world);
    const before = await findingsIn(panel);
    checker = row.checker;
    await job.useChecker(panel, world.school.checker, rowan.name);
    await press(panel, 'Ask the authority’s checker');
    await until('the sentence', async () => (await textOf(panel)).includes(unanswered[row.says]), 15_000);
    const text = await textOf(panel);
    expect(text).toContain('Not checked by the authority.');
    expect(text).toContain('Checked on this computer, not by the authority.');
    expect(text).not.toContain('Checked by the');
    expect(await findingsIn(panel)).toEqual(before);
    expect(marksOf((await storedCases(panel))[0])).toEqual(thisYear(rowan.id));
  });

  test('nobody listens at its address: the same, and the user may ask again', async () => {
    const { panel } = await job.readCase(world);
    await job.useChecker(panel, await job.nobodyThere(), rowan.name);
    for (let times = 0; times < 2; times += 1) {
      await press(panel, 'Ask the authority’s checker');
      await shows(panel, unanswered.unreachable);
    }
    expect(await textOf(panel)).toContain('Not checked by the authority.');
  });

  test('its edition asks less: asked without that, and what it was not told stands beside its answer', async () => {
    const { panel } = await job.readCase(world);
    await press(panel, 'Questions');
    await pick(panel, lastResort, 'Yes');
    checker = ofOlderEdition;
    await job.useChecker(panel, world.school.checker, rowan.name);
    await press(panel, 'Findings');
    await press(panel, 'Ask the authority’s checker');
    await shows(panel, 'Checked by the authority’s checker.');
    await shows(panel, `the school’s answer to “${lastResort}`);
    await jobIn(world, process.env['SCREENS'] ?? '.artifacts/screens').shot(panel, '33-older-edition');
  });

  const lastResort = 'Is asking for prosecution to be considered the last resort for this child?';

  /** Refuses whatever answers a question, as one does whose edition asks none. */
  async function ofOlderEdition(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: open });
    const asked = CheckRequest.parse(await request.json());
    const at = (asked.facts.answers ?? []).map((_, place) => `facts.answers.${place}.question`);
    const problem = { type: 'about:blank', kind: 'invalid-request', title: 'No', status: 400, at };
    if (at.length > 0) return Response.json(problem, { status: 400, headers: open });
    const [checklist] = authorities.flatMap(({ checklists }) => checklists.filter(({ route }) => route === asked.route));
    return Response.json({ ...answerCheck(asked, checklist!), answeredBy: 'authority' }, { headers: open });
  }

  async function ofAnotherCheck(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: open });
    const { asOf, authority, route } = (await request.json()) as Record<string, string>;
    const edition = { title: 'Another', edition: '2026-01-01', effectiveFrom: '2026-01-01', reviewBy: '2027-01-01', pastReview: false };
    const checklist = { authority, route, ...edition };
    const checkId = '00000000-0000-4000-8000-000000000000';
    return Response.json({ checkId, asOf, checklist, standing: 'nothing-known-missing', findings: [], figures: null }, { headers: open });
  }
});
