import { describe, expect, test } from 'vitest';
import { between, namedPredicates } from '../../scripts/named-predicates.ts';
import { authorities } from '../../shared/authorities/index.ts';
import * as anywhere from '../../shared/checklist/anywhere.ts';
import * as whole from '../../shared/checklist/between.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import type { Checklist, PredicateUse } from '../../shared/checklist/checklist.ts';
import { predicates } from '../../shared/checklist/predicates/index.ts';

/** Whatever stands anywhere in a checklist and says which predicate it uses. */
const usesIn = (part: unknown): PredicateUse[] => {
  if (typeof part !== 'object' || part === null) return [];
  return [...('is' in part ? [part as PredicateUse] : []), ...Object.values(part).flatMap(usesIn)];
};

const asksOf = ({ items, pathway }: Checklist) => [items.map(({ appliesWhen, needs }) => [appliesWhen, needs]), pathway];

describe('what a Worker brings along', () => {
  test.each(authorities.map((authority) => [authority.id, authority] as const))('for %s is what its checklists use', (_id, authority) => {
    const used = new Set(authority.checklists.flatMap((checklist) => usesIn(asksOf(checklist)).map(({ is }) => is)));
    const [, listed = ''] = /export const predicates = \{ (.*) \};/.exec(namedPredicates([authority])) ?? [];
    expect(listed.split(', ').toSorted()).toEqual([...used.add('answer')].toSorted());
  });

  test('is imported from where it is', () => {
    const everything = namedPredicates(authorities);
    expect(Object.keys(predicates).filter((name) => !everything.includes(`import { ${name} } from`))).toEqual([]);
    expect(everything).toContain("import { returnDue } from '../../shared/checklist/predicates/return-due.ts';");
  });

  test('of where sessions have to lie: nothing where no checklist asks, and all of it where one does', () => {
    const isBrought = (id: string) => between(authorities.filter((one) => one.id === id)).includes('/between.ts');
    const asks = (checklist: Checklist) =>
      usesIn(asksOf(checklist)).some((use) => use.is === 'sessions' && ('after' in use || 'before' in use));
    for (const { id, checklists } of authorities) expect([id, isBrought(id)]).toEqual([id, checklists.some(asks)]);
    expect([isBrought('kent'), isBrought('barking-and-dagenham')]).toEqual([false, true]);
  });

  test('and what stands in for it says the same where nothing is asked', () => {
    const span = { from: '2026-09-07', to: '2026-11-20' };
    const context = contextOf({}, '2026-11-20', {});
    const said = ({ partsBetween, openBeside, inPlaceWords, withoutEvent }: typeof whole) => [
      partsBetween(span, undefined, undefined, context),
      openBeside('after', undefined, context),
      inPlaceWords(undefined, undefined),
      withoutEvent(undefined, context),
    ];
    expect(said(anywhere)).toEqual(said(whole));
    const { sure, may } = anywhere.partsBetween(span, undefined, undefined, context);
    expect(sure).toBe(may);
  });
});
