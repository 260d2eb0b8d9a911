import { beforeEach, expect, test, vi } from 'vitest';

/** A browser with one tab and what it keeps for as long as it runs. */
const one = vi.hoisted(() => ({ url: '', kept: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: { get: async (key: string) => ({ [key]: one.kept[key] }), set: async (more: object) => void Object.assign(one.kept, more) },
    },
    tabs: { get: async () => ({ url: one.url }), sendMessage: () => Promise.reject(new Error('no form listens')) },
  },
}));

const { bind } = await import('../../../extension/ui/binding.ts');
const { newCase } = await import('../../../extension/case/case.ts');

const form = 'https://forms.example.test/refer';
const carried = [{ at: '/refer', heading: 'Referral', step: null, keys: [], files: [] }];
const choose = (id: string, url: string) => {
  one.url = url;
  return bind(1, 'https://forms.example.test', newCase(id, { name: 'Rowan Tansley' }, { at: '2026-11-20T09:00:00.000Z', by: '' }));
};

beforeEach(async () => {
  one.kept = {};
  await choose('a', `${form}?case=Tansley`);
  one.kept['carried:1'] = carried;
});

test.each([
  { why: 'the same case on the same page again keeps it', id: 'a', url: `${form}?again=1#top`, left: carried },
  { why: 'another case', id: 'b', url: form, left: [] },
  { why: 'another form', id: 'a', url: 'https://forms.example.test/returns', left: [] },
])('what earlier pages asked is forgotten when a case is chosen anew: $why', async ({ id, url, left }) => {
  await choose(id, url);
  expect(one.kept['carried:1']).toEqual(left);
});

test('no address’s query is kept: it may hold a child’s details', () => {
  expect(JSON.stringify(one.kept['bound:1'])).not.toContain('Tansley');
});
