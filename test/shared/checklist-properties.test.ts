import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authorities/index.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import type { Item } from '../../shared/checklist/checklist.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import type { Verdict } from '../../shared/checklist/verdict.ts';
import { adviceOn, casesOf, contact, documentEntry, letterAt, meetingAt, support } from './random-cases.ts';

/** For each route; `npm run soak` asks for more. */
const runs = { seed: 20261120, numRuns: process.env['SOAK'] ? 2000 : 300 };
const asOf = '2026-11-20';

const lists = ['letters', 'meetings', 'contacts', 'support', 'agencies', 'advice', 'documents', 'parents'] as const;
type List = (typeof lists)[number];

/** The same case with the entries of one kind in another order. */
function reordered(facts: CodedFacts, order: (entries: readonly unknown[]) => unknown[]): CodedFacts {
  const changed = lists.flatMap((kind) => (facts[kind] ? [[kind, { ...facts[kind], entries: order(facts[kind].entries) }]] : []));
  return CodedFacts.parse({
    ...facts,
    ...Object.fromEntries(changed),
    ...(facts.registers && { registers: order(facts.registers) }),
    ...(facts.answers && { answers: order(facts.answers) }),
  });
}

const shuffles: Array<(entries: readonly unknown[]) => unknown[]> = [
  (entries) => entries.toReversed(),
  (entries) => [...entries.slice(1), ...entries.slice(0, 1)],
  (entries) => [...entries.filter((_, place) => place % 2 === 1), ...entries.filter((_, place) => place % 2 === 0)],
];

/** Parent `index` becomes parent `to[index]`. */
function renamed(facts: CodedFacts, to: readonly number[]): CodedFacts {
  const each = <Entry extends { parents: number[] }>(entries: Entry[]) =>
    entries.map((entry) => ({ ...entry, parents: entry.parents.map((index) => to[index]!) }));
  return CodedFacts.parse({
    ...facts,
    ...(facts.parents && {
      parents: { ...facts.parents, entries: facts.parents.entries.map((one) => ({ ...one, index: to[one.index]! })) },
    }),
    ...(facts.letters && { letters: { ...facts.letters, entries: each(facts.letters.entries) } }),
    ...(facts.contacts && { contacts: { ...facts.contacts, entries: each(facts.contacts.entries) } }),
  });
}

/** One more entry of a kind, beside what is there; what was said to be all stays said. */
function withOneMore(facts: CodedFacts, kind: Exclude<List, 'parents' | 'agencies'>, entry: object): CodedFacts {
  const { entries = [], listed } = facts[kind] ?? {};
  return CodedFacts.parse({ ...facts, [kind]: { entries: [...entries, entry], ...(listed && { listed: 'all' }) } });
}

/** Whether more evidence could rightly make it worse: something must not be there, every entry has to do it, or evidence decides whether it applies. */
function isMonotone({ needs, appliesWhen }: Item): boolean {
  return (
    !/"not":|"atMost":|"every":/.test(JSON.stringify(needs)) &&
    !/"is":"(?!answer|roll|sessions)|"after":/.test(JSON.stringify(appliesWhen ?? {}))
  );
}
const rank: Record<Verdict, number> = { missing: 0, unanswered: 1, met: 2, 'not-applicable': 2 };

describe.each(authorities.flatMap(({ checklists }) => checklists))('$authority / $route', (checklist) => {
  const cases = casesOf(checklist);
  const check = (facts: CodedFacts) => runChecklist(checklist, CodedFacts.parse(facts), asOf);
  const byItem = (facts: CodedFacts) => new Map(check(facts).findings.map((finding) => [finding.item, finding]));

  test('the order of entry changes nothing that is said', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...shuffles), (facts, order) => {
        const [before, after] = [check(facts), check(reordered(facts, order))];
        expect(after.standing).toBe(before.standing);
        expect(after.findings).toEqual(before.findings);
      }),
      runs,
    );
  });

  test('parents who change places change their verdicts with them, and nothing else', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom([1, 0, 2], [2, 0, 1], [0, 2, 1]), (facts, to) => {
        const [before, after] = [byItem(facts), byItem(renamed(facts, to))];
        for (const [item, { verdict, byParent = [] }] of before) {
          expect(after.get(item)?.verdict).toBe(verdict);
          const moved = byParent.map((one) => ({ ...one, parent: to[one.parent]! })).toSorted((a, b) => a.parent - b.parent);
          expect(after.get(item)?.byParent ?? []).toEqual(moved);
        }
      }),
      runs,
    );
  });

  test('more evidence never worsens a demand, unless something must not be there', () => {
    const more = fc.oneof(
      letterAt(150).map((entry) => ['letters', entry] as const),
      meetingAt(150).map((entry) => ['meetings', entry] as const),
      contact.map((entry) => ['contacts', entry] as const),
      support.map((entry) => ['support', entry] as const),
      documentEntry.map((entry) => ['documents', entry] as const),
      adviceOn(checklist).map((entry) => ['advice', entry] as const),
    );
    const monotone = checklist.items.filter(isMonotone).map(({ id }) => id);
    expect(monotone.length).toBeGreaterThan(checklist.items.length / 2);
    fc.assert(
      fc.property(cases, more, (facts, [kind, entry]) => {
        const [before, after] = [byItem(facts), byItem(withOneMore(facts, kind, entry))];
        const worse = monotone.filter((item) => rank[after.get(item)!.verdict] < rank[before.get(item)!.verdict]);
        expect(worse).toEqual([]);
      }),
      runs,
    );
  });

  test('to confirm that a list is whole settles what was open, and turns nothing else round', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...lists), (facts, kind) => {
        const { entries = [] } = facts[kind] ?? {};
        const open = { ...facts, [kind]: { entries } } as CodedFacts;
        const said = { ...facts, [kind]: { entries, listed: entries.length > 0 ? 'all' : 'none' } } as CodedFacts;
        const after = byItem(said);
        // What is met whether or not it applies may turn out not to apply.
        const settled = check(open).findings.filter(({ verdict }) => verdict !== 'unanswered');
        const turned = settled.filter(({ item, verdict }) => ![verdict, 'not-applicable'].includes(after.get(item)!.verdict));
        expect(turned.map(({ item }) => item)).toEqual([]);
      }),
      runs,
    );
  });

  test('what is unanswered says what would settle it, and what is settled asks for nothing', () => {
    fc.assert(
      fc.property(cases, (facts) => {
        // A recorded reason settles what is missing too.
        const takesReason = new Set(checklist.items.flatMap(({ id, needs }) => ('orReason' in needs ? [id] : [])));
        for (const { item, verdict, settles } of check(facts).findings.filter(
          (one) => one.verdict !== 'missing' || !takesReason.has(one.item),
        ))
          expect({ item, asks: settles.length > 0 }).toEqual({ item, asks: verdict === 'unanswered' });
      }),
      runs,
    );
  });

  test('met until a day means met on that day, with nothing else changed', () => {
    fc.assert(
      fc.property(cases, (facts) => {
        for (const { item, validUntil, verdict } of check(facts).findings) {
          if (validUntil === undefined) continue;
          expect(verdict).toBe('met');
          const then = runChecklist(checklist, CodedFacts.parse(facts), validUntil).findings.find((finding) => finding.item === item);
          expect({ item, verdict: then?.verdict }).toEqual({ item, verdict: 'met' });
        }
      }),
      runs,
    );
  });
});
