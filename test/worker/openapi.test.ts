import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { openApiDocument } from '../../worker/made-ahead/document.ts';
import { answerInWords } from '../../worker/made-ahead/answer-in-words.ts';
import { exampleOf } from '../../worker/made-ahead/examples.ts';
import { factsInWords } from '../../worker/made-ahead/facts-in-words.ts';
import { madeAhead } from '../../worker/made-ahead/files.ts';
import { operationsFor, type Operation } from '../../worker/made-ahead/operations.ts';
import { answerPlaces, factPlaces } from '../../worker/made-ahead/schemas.ts';
import { routes } from '../../worker/routes/index.ts';
import { appWith } from './app-with.ts';
import { startChecker } from './checker.ts';
import { tokenKeys } from './keys.ts';
import { checklist } from './request.ts';

const checker = startChecker();
const operations = operationsFor(checklist);
const { request: exampleRequest, response: exampleResponse } = exampleOf(checklist);

test('it is served', async () => {
  const response = await checker.ask('/v1/openapi.json', { headers: { Origin: 'https://anywhere.example' } });
  expect([response.headers.get('Content-Type'), response.headers.get('Access-Control-Allow-Origin')]).toEqual(['application/json', '*']);
  expect(response.headers.get('ETag')).toBeTruthy();
  expect(await response.json()).toEqual(openApiDocument(checklist));
});

test('it is OpenAPI 3.1', async () => {
  const document = JSON.parse(JSON.stringify(openApiDocument(checklist))) as Record<string, unknown>;
  const { valid, errors } = await new Validator().validate(document);
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
});

test('it has every address the Worker answers at, and no other', () => {
  const addresses = (all: ReadonlyArray<{ method: string; path: string }>) => all.map(({ method, path }) => `${method} ${path}`).toSorted();
  expect(addresses(operations)).toEqual(addresses(routes));
});

describe('headers are as the Worker sends them', () => {
  const { paths, components } = openApiDocument(checklist) as {
    paths: Record<string, Record<string, { responses: Record<string, { $ref?: string; headers?: Record<string, Told> }> }>>;
    components: { responses: { OtherMethod: { headers: Record<string, Told> } } };
  };
  type Told = { required?: true; schema: { enum?: string[] } };
  /** What the document says of every answer, or not at all. */
  const ofAll = /^(content-type|content-security-policy|referrer-policy|strict-transport-security|vary|x-content-type-options)$/;
  const list = '/v1/authorities';
  const schools = { env: { WHO_MAY_ASK: 'schools', KEYS_OF: 'kent', TOKEN_KEYS: tokenKeys } };

  test.each<[status: number, path: string, init: RequestInit, others?: Parameters<typeof appWith>[0]]>([
    [200, list, {}],
    [304, list, { headers: { 'If-None-Match': '*' } }],
    [200, '/.well-known/jwks.json', {}],
    [200, '/verify-known.js', {}],
    [302, '/contact', {}, { env: { CONTACT: 'https://council.example/contact' } }],
    [401, '/v1/checks', { method: 'POST' }, schools],
    [405, list, { method: 'DELETE' }],
    [405, '/v1/checks', { method: 'PUT' }],
    [415, '/v1/checks', { method: 'POST', headers: { 'Content-Type': 'text/plain' } }],
    [415, '/v1/checks', { method: 'POST', headers: { 'Content-Encoding': 'gzip' } }],
    [429, '/v1/checks', { method: 'POST' }, { byAddress: { limit: async () => ({ success: false }) } }],
  ])('%i of %s %o', async (status, path, init, others) => {
    const response = await appWith(others).request(path, init);
    const { method = 'get' } = init;
    const { responses } = paths[path]![method.toLowerCase()] ?? Object.values(paths[path]!)[0]!;
    const { $ref, headers = {} } = responses[status]!;
    const told = $ref === '#/components/responses/OtherMethod' ? components.responses.OtherMethod.headers : headers;
    const names = Object.keys(told).map((name) => name.toLowerCase());
    const sent = [...response.headers.keys()].filter((name) => !ofAll.test(name) && response.headers.get(name) !== 'no-store');
    expect([response.status, sent.filter((name) => !names.includes(name))]).toEqual([status, []]);
    expect(sent.length).toBeGreaterThan(0);
    const wrong = Object.entries(told).filter(([name, { required, schema }]) => {
      const value = response.headers.get(name);
      return value === null ? required : !(schema.enum ?? [value]).includes(value);
    });
    expect(wrong).toEqual([]);
  });
});

test('every fact that may be sent has words, and nothing else has', () => {
  expect(factPlaces().toSorted()).toEqual(Object.keys(factsInWords).toSorted());
});

test('a wrong address may be answered with a page', () => {
  const { paths } = openApiDocument(checklist) as { paths: Record<string, { get: { responses: Record<number, { content: object }> } }> };
  expect(Object.keys(paths['/contact']!.get.responses[404]!.content)).toEqual(['application/problem+json', 'text/html']);
});

test('every part of an answer and of a receipt has words, and nothing else has', () => {
  expect([...new Set(answerPlaces())].toSorted()).toEqual(Object.keys(answerInWords).toSorted());
});

describe('its examples are true', () => {
  test('the check is answered as it says', async () => {
    const response = await checker.postCheck(JSON.stringify(exampleRequest));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(JSON.parse(JSON.stringify(exampleResponse)));
  });

  // On one's own computer there is no authority to lead to.
  const ofAuthority = ['securityContact', 'contact', 'privacy'];
  const read = operations.filter(({ method, id }) => method === 'GET' && !ofAuthority.includes(id));
  const addressOf = ({ path, parameters = [] }: Operation) =>
    parameters.reduce((filled, { name, example }) => filled.replace(`:${name}`, example), path);

  test.each(read)('$path is answered', async (operation) => {
    const response = await checker.ask(addressOf(operation));
    expect([response.status, response.headers.get('Content-Type')?.split(';')[0]]).toEqual([200, operation.answer.media]);
  });

  test.each(read.filter(({ answer }) => answer.content.example))('$path answers what its example says', async (operation) => {
    expect(await (await checker.ask(addressOf(operation))).json()).toEqual(operation.answer.content.example);
  });

  test('at a checker that answers for its own checklist alone, they ask for that one', async () => {
    const sample = JSON.parse(readFileSync('test/shared/fixtures/exampleshire.checklist.json', 'utf8')) as Checklist;
    const own = [{ id: 'exampleshire', name: 'Exampleshire Council', checklists: [sample] }];
    const document = JSON.parse((await madeAhead(own))['v1/openapi.json']!);
    const { example } = document.paths['/v1/checks'].post.requestBody.content['application/json'];
    const response = await appWith({ authorities: own }).request('/v1/checks', {
      method: 'POST',
      body: JSON.stringify(example),
      headers: { 'Content-Type': 'application/json' },
    });
    expect([example.authority, response.status]).toEqual(['exampleshire', 200]);
  });
});
