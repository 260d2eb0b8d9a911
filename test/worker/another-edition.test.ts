import { expect, test, vi } from 'vitest';
import { isOverFacts, lastCheckOf } from '../../extension/checker/passed-on.ts';
import { askChecker, type Send } from '../../extension/checker/remote.ts';
import type { CheckRequest } from '../../shared/contract/check.ts';
import { appWith } from './app-with.ts';
import { request } from './request.ts';

/** A school's extension is of a later edition than the authority's checker: it asks one thing more, and takes advice on another. */
const ofLaterEdition: CheckRequest = {
  ...request,
  facts: {
    ...request.facts,
    answers: [{ question: 'asked-by-a-later-edition', value: 'yes' }, ...request.facts.answers!],
    advice: { entries: [{ from: 'la-attendance-officer', day: '2026-11-02', item: 'item-of-a-later-edition' }] },
  },
};
const at = { checker: 'https://checker.example.gov.uk', token: '' };
const sending = () => {
  const app = appWith();
  return vi.fn<Send>(async (address, init) => app.request(new URL(address).pathname, { ...init, signal: null }));
};

test('what an older checker does not ask is left out, said, and the rest is checked', async () => {
  const send = sending();
  const outcome = await askChecker(at, ofLaterEdition, send);
  expect(send).toHaveBeenCalledTimes(2);
  if (outcome.kind !== 'answered') throw new Error(outcome.kind);
  expect(outcome.leftOut).toEqual({ questions: ['asked-by-a-later-edition'], items: ['item-of-a-later-edition'] });
  const told = JSON.parse(String(send.mock.calls[1]![1].body)) as CheckRequest;
  expect(told).toEqual({ ...ofLaterEdition, facts: { ...request.facts, advice: { entries: [] } } });
  const kept = lastCheckOf(outcome.response, at.checker, outcome.leftOut)!;
  expect(await isOverFacts(kept, ofLaterEdition.facts)).toBe(true);
  expect(await isOverFacts({ receipt: kept.receipt }, ofLaterEdition.facts)).toBe(false);
  const [, ...others] = ofLaterEdition.facts.answers!;
  expect(await isOverFacts(kept, { ...ofLaterEdition.facts, answers: others.slice(1) })).toBe(false);
});

test('where both ask the same, one request is made and nothing is left out', async () => {
  const send = sending();
  const outcome = await askChecker(at, request, send);
  expect([send.mock.calls.length, outcome.kind, 'leftOut' in outcome]).toEqual([1, 'answered', false]);
});

test.each<{ why: string; at: string[]; kind?: string }>([
  { why: 'there is something else against it', at: ['facts.answers.0.question', 'facts.letters.0.sent'] },
  { why: 'it names an answer that was not given', at: ['facts.answers.99.question'] },
  { why: 'it names nothing', at: [] },
  { why: 'it is refused for another reason', at: ['facts.answers.0.question'], kind: 'too-large' },
])('not asked again where $why', async ({ at: places, kind = 'invalid-request' }) => {
  const problem = { type: 'about:blank', kind, title: 'No', status: 400, at: places };
  const send = vi.fn<Send>(async () => new Response(JSON.stringify(problem), { status: 400 }));
  expect(await askChecker(at, ofLaterEdition, send)).toEqual({ kind: 'refused' });
  expect(send).toHaveBeenCalledTimes(1);
});

test('refused a second time, it is not asked a third', async () => {
  const problem = { type: 'about:blank', kind: 'invalid-request', title: 'No', status: 400, at: ['facts.answers.0.question'] };
  const send = vi.fn<Send>(async () => new Response(JSON.stringify(problem), { status: 400 }));
  expect(await askChecker(at, ofLaterEdition, send)).toEqual({ kind: 'refused' });
  expect(send).toHaveBeenCalledTimes(2);
});
