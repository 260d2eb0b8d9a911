import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { managedFrom, managedKeys } from '../../../extension/case/managed.ts';
import { testKey } from '../../../worker/keys/test-key.ts';

type Property = { type: string; title: string; description: string };
const schema = JSON.parse(readFileSync('extension/public/managed_schema.json', 'utf8')) as { properties: Record<string, Property> };
const page = readFileSync('docs/managed-settings.md', 'utf8');

test('the schema the browser reads has the keys that are used, and no others', () => {
  expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(managedKeys).toSorted());
});

test.each(Object.entries(schema.properties))('the page for administrators explains %s as the schema does', (key, { type, description }) => {
  expect(page).toContain(`| \`${key}\` | ${type} | ${description} |`);
});

test('the schema lets a key that cannot be used through, since what the browser drops arrives as not set', () => {
  const { checkerKeys } = schema.properties as unknown as { checkerKeys: { type: string; items: object } };
  expect([checkerKeys.type, Object.keys(checkerKeys.items)]).toEqual(['array', ['type', 'properties']]);
});

const key = { kid: 'live-2026', kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) };

const taughtMarks = (marks: Record<string, string>) => ({
  host: 'school.mis.example',
  route: '/students/*/marks',
  lesson: { fingerprint: '0a1b2c3d', days: { place: { axis: 'heading', at: 0 }, form: 'together' }, marks },
});
const teaching = taughtMarks({ here: '/' });

describe('what can be used is used, and the rest is named', () => {
  test.each([
    { why: 'nothing set', set: {}, wrong: [] },
    {
      why: 'everything',
      set: {
        authority: 'kent',
        route: 'statutory-intervention',
        checker: 'https://checker.example.gov.uk',
        checkerKeys: [key],
        schoolToken: 'a.b.c',
        sites: ['https://school.mis.example'],
        formHosts: ['forms.example.gov.uk', 'localhost:8080'],
        typedHours: 0,
        retentionDays: 400,
        supportContact: 'Extension 204',
        taughtForms: '[]',
        teachings: [teaching],
      },
      wrong: [],
    },
    { why: 'a checker over plain http', set: { checker: 'http://checker.example.gov.uk' }, wrong: ['checker'] },
    { why: 'a checker on this computer', set: { checker: 'http://127.0.0.1:8787' }, wrong: [] },
    { why: 'an empty address: leaving it out is how to have none', set: { checker: '' }, wrong: ['checker'] },
    { why: 'a site that is a script', set: { sites: ['javascript:alert(1)'] }, wrong: ['sites'] },
    { why: 'a site that is a pattern', set: { sites: ['https://*/*'] }, wrong: ['sites'] },
    { why: 'a form’s address where its host should be', set: { formHosts: ['https://forms.example.gov.uk/start'] }, wrong: ['formHosts'] },
    { why: 'what is typed kept for a month', set: { typedHours: 720 }, wrong: ['typedHours'] },
    { why: 'a key of another kind', set: { checkerKeys: [{ ...key, crv: 'P-256' }] }, wrong: ['checkerKeys'] },
    { why: 'a list without a key, which would set every answer aside', set: { checkerKeys: [] }, wrong: ['checkerKeys'] },
    { why: 'a key that lacks a part', set: { checkerKeys: [key, { kid: 'live-2027' }] }, wrong: ['checkerKeys'] },
    { why: 'what stands around the keys, pasted with them', set: { checkerKeys: [{ keys: [key] }] }, wrong: ['checkerKeys'] },
    { why: 'the whole document, where a browser hands it on', set: { checkerKeys: { keys: [key] } }, wrong: ['checkerKeys'] },
    {
      why: 'the key of demonstrations, with which anybody can sign',
      set: { checkerKeys: [key, { ...key, x: testKey.x }] },
      wrong: ['checkerKeys'],
    },
    { why: 'a keeping time that is surely a slip', set: { retentionDays: 3 }, wrong: ['retentionDays'] },
    {
      why: 'a teaching with more in it than may be shipped',
      set: { teachings: [{ ...teaching, pupil: 'Wren Calloway' }] },
      wrong: ['teachings'],
    },
    { why: 'a teaching of a code that is none', set: { teachings: [taughtMarks({ here: 'present' })] }, wrong: ['teachings'] },
    { why: 'a teaching for any site', set: { teachings: [{ ...teaching, host: '*' }] }, wrong: ['teachings'] },
    { why: 'one wrong among right ones', set: { retentionDays: 3, authority: 'kent' }, wrong: ['retentionDays'] },
    { why: 'lessons that are no file of ours', set: { taughtForms: '{}' }, wrong: ['taughtForms'] },
    { why: 'a key nobody uses', set: { colour: 'blue' }, wrong: [] },
  ])('$why', ({ set, wrong }) => {
    const read = managedFrom(set);
    const good = Object.fromEntries(Object.entries(set).filter(([name]) => name in managedKeys && !(wrong as string[]).includes(name)));
    // Without keys any receipt would do: where one cannot be used, none will.
    const closed = (wrong as string[]).includes('checkerKeys') ? { checkerKeys: [] } : {};
    expect(read).toEqual({ managed: { ...good, ...closed }, wrong });
  });
});
