import { describe, expect, test } from 'vitest';
import { namedPredicates } from '../../scripts/named-predicates.ts';
import { authorities } from '../../shared/authorities/index.ts';
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
});
