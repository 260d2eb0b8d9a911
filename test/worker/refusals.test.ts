import { expect, test } from 'vitest';
import { Problem, type ProblemKind } from '../../shared/contract/problem.ts';
import { startChecker } from './checker.ts';
import { request } from './request.ts';

const checker = startChecker();

/** Stands wherever something was sent that has no place in a request: no refusal may repeat it. */
const canary = 'Wren-Ashdown-Y8';
const text = JSON.stringify(request);
const withFacts = (facts: object) => JSON.stringify({ ...request, facts: { ...request.facts, ...facts } });
const letter = { index: 0, kind: 'attendance-concern', sent: '2026-10-02', parents: [0] };
const letters = (entry: object) => withFacts({ letters: { entries: [{ ...letter, ...entry }] } });
const register = (fact: object) => withFacts({ registers: [{ ...request.facts.registers![0], ...fact }] });
const json = { 'Content-Type': 'application/json' };

type Refused = {
  why: string;
  body: BodyInit;
  headers?: Record<string, string>;
  status?: number;
  kind?: ProblemKind;
  at?: string[];
};

const otherMedia = { status: 415, kind: 'unsupported-media-type' } as const;
const refused: Refused[] = [
  { why: 'nothing', body: '', kind: 'not-json' },
  { why: 'text that is not JSON', body: `{"${canary}`, kind: 'not-json' },
  { why: 'JSON with something after it', body: `${text} ${canary}`, kind: 'not-json' },
  { why: 'invalid UTF-8', body: new Uint8Array([0x22, 0xc3, 0x28, 0x22]), kind: 'not-json' },
  { why: 'UTF-16', body: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), kind: 'not-json' },
  { why: 'a text instead of an object', body: `"${canary}"`, at: ['(root)'] },
  { why: 'null', body: 'null', at: ['(root)'] },
  { why: 'a list', body: `["${canary}"]`, at: ['(root)'] },
  { why: 'an unknown key', body: JSON.stringify({ ...request, [canary]: 1 }), at: ['(root)'] },
  { why: 'an unknown fact', body: withFacts({ [canary]: canary }), at: ['facts'] },
  { why: 'a missing key', body: JSON.stringify({ ...request, checkId: undefined }), at: ['checkId'] },
  { why: 'a check id that is text', body: JSON.stringify({ ...request, checkId: canary }), at: ['checkId'] },
  { why: 'a day that does not exist', body: JSON.stringify({ ...request, asOf: '2026-02-30' }), at: ['asOf'] },
  { why: 'a name in an authority', body: JSON.stringify({ ...request, authority: canary }), at: ['authority'] },
  { why: 'a name among marks', body: register({ marks: canary }), at: ['facts.registers.0.marks'] },
  { why: 'NUL among marks', body: register({ marks: '/\\\u0000' }), at: ['facts.registers.0.marks'] },
  { why: 'a lone surrogate among marks', body: text.replace('..../', '\\ud800/'), at: ['facts.registers.0.marks'] },
  { why: 'a register that ends before it begins', body: register({ span: { from: '2026-09-02', to: '2026-09-01' } }) },
  { why: 'a kind of letter that is text', body: letters({ kind: canary }), at: ['facts.letters.entries.0.kind'] },
  { why: 'a note on a letter', body: letters({ note: canary }), at: ['facts.letters.entries.0'] },
  {
    why: 'a state of a letter that nobody declared',
    body: letters({ states: { [canary]: 'yes' } }),
    at: ['facts.letters.entries.0.states'],
  },
  { why: 'a state named like a method', body: letters({ states: { constructor: 'yes' } }), at: ['facts.letters.entries.0.states'] },
  {
    why: 'a declared state with text in it',
    body: letters({ states: { percentage: canary } }),
    at: ['facts.letters.entries.0.states.percentage'],
  },
  { why: 'a parent by name', body: letters({ parents: [0, canary] }), at: ['facts.letters.entries.0.parents.1'] },
  { why: 'a zero below zero', body: text.replace('"index":0', '"index":-0'), at: ['facts.parents.entries.0.index'] },
  { why: 'a number too large to be one', body: text.replace('"index":0', '"index":1e400'), at: ['facts.parents.entries.0.index'] },
  { why: 'a fraction', body: letters({ index: 0.5 }), at: ['facts.letters.entries.0.index'] },
  {
    why: 'a list longer than its cap',
    body: withFacts({ contacts: { entries: Array.from({ length: 201 }, () => contact()) } }),
    at: ['facts.contacts.entries'],
  },
  { why: 'parents by the thousand', body: withFacts({ parents: { entries: Array.from({ length: 9000 }, () => 0) } }) },
  {
    why: 'an answer to a question nobody asks',
    body: withFacts({ answers: [...request.facts.answers!, { question: 'wren-ashdown-y8', value: 'yes' }] }),
    at: [`facts.answers.${request.facts.answers!.length}.question`],
  },
  {
    why: 'an answer to a question named like a method',
    body: withFacts({ answers: [{ question: 'constructor', value: 'yes' }] }),
    at: ['facts.answers.0.question'],
  },
  {
    why: 'two answers to one question',
    body: withFacts({ answers: [request.facts.answers![0], request.facts.answers![0]] }),
    at: ['facts.answers'],
  },
  { why: 'a key given twice', body: text.replace('{', `{"authority":"${canary}",`) },
  { why: 'a key given twice, once escaped', body: text.replace('{', `{"\\u0061uthority":"${canary}",`) },
  { why: 'a key given twice far inside', body: text.replace('"index":0', `"index":"${canary}","index":0`) },
  { why: '__proto__ at the top', body: text.replace('{', `{"__proto__":{"${canary}":1},`) },
  { why: '__proto__ in a fact', body: text.replace('"facts":{', `"facts":{"__proto__":"${canary}",`) },
  { why: '__proto__ in a record', body: text.replace('"states":{', `"states":{"__proto__":"${canary}",`) },
  { why: '__proto__ in a record, escaped', body: text.replace('"states":{', `"states":{"\\u005f_proto__":"${canary}",`) },
  { why: 'constructor as a fact', body: withFacts({ constructor: canary }), at: ['facts'] },
  { why: 'lists 30,000 deep', body: '['.repeat(30_000) + ']'.repeat(30_000), at: ['(root)'] },
  { why: 'objects 10,000 deep', body: '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000) },
  { why: 'facts 30,000 deep', body: text.replace('"entries":[', `"entries":[${'['.repeat(25_000)}${']'.repeat(25_000)},`) },
  { why: 'lists that never end', body: '['.repeat(60_000), kind: 'not-json' },
  {
    why: 'an authority not known',
    body: JSON.stringify({ ...request, authority: 'wren-ashdown' }),
    status: 404,
    kind: 'unknown-authority',
  },
  { why: 'a route not known', body: JSON.stringify({ ...request, route: 'wren-ashdown' }), status: 404, kind: 'unknown-route' },
  { why: 'a form', body: `pupil=${canary}`, headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, ...otherMedia },
  { why: 'plain text', body: text, headers: { 'Content-Type': 'text/plain' }, ...otherMedia },
  { why: 'JSON of another kind', body: text, headers: { 'Content-Type': 'application/jsonp' }, ...otherMedia },
  { why: 'another alphabet', body: text, headers: { 'Content-Type': 'application/json; charset=latin1' }, ...otherMedia },
  { why: 'no type', body: new Uint8Array(Buffer.from(text)), headers: {}, ...otherMedia },
  { why: 'a compressed body', body: text, headers: { ...json, 'Content-Encoding': 'gzip' }, ...otherMedia },
  { why: 'a coding that is a name', body: text, headers: { ...json, 'Content-Encoding': canary }, ...otherMedia },
];

function contact() {
  return { day: '2026-10-02', channel: 'phone', direction: 'made', parents: [0] };
}

test.each(refused)('refuses $why', async ({ body, headers = json, status = 400, kind = 'invalid-request', at }) => {
  const response = await checker.postCheck(body, headers);
  const answer = await response.text();
  const problem = Problem.parse(JSON.parse(answer));
  expect([response.status, problem.status, problem.kind]).toEqual([status, status, kind]);
  expect(problem.type).toBe(new URL(`/problems/${kind}`, checker.address()).href);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(at && problem.at).toEqual(at);
  expect(answer).not.toMatch(/wren|ashdown|__proto__|constructor/i);
});

test('a small body full of faults gets a short answer', async () => {
  const body = withFacts({ contacts: { entries: Array.from({ length: 200 }, () => ({})) } });
  const problem = Problem.parse(await (await checker.postCheck(body)).json());
  expect(problem.at).toHaveLength(20);
  expect(problem.at?.[0]).toBe('facts.contacts.entries.0.day');
});

test.each([
  ['parameters in the type', { 'Content-Type': 'application/json; charset="UTF-8"' }],
  ['no coding', { ...json, 'Content-Encoding': 'identity' }],
])('takes %s', async (_, headers) => {
  expect((await checker.postCheck(text, headers)).status).toBe(200);
});

test.each([
  ['the same key in two objects', text],
  ['a key that is also a value', text.replace('"states":{', '"states":{"percentage":"yes",')],
  ['a byte order mark', `\ufeff${text}`],
])('is not put off by %s', async (_, body) => {
  expect((await checker.postCheck(body)).status).toBe(200);
});
