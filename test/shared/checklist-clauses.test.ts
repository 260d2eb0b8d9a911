import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Clause } from '../../shared/authorities/clause.ts';
import { authorities } from '../../shared/authorities/index.ts';

const folder = 'shared/authorities';
const withSource = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'clauses.ts')));

test('every authority lists the clauses of its sources', () => {
  expect(withSource).toEqual(authorities.map(({ id }) => id));
});

describe.each(authorities)('$id', async ({ id, checklists }) => {
  const { clauses } = (await import(pathToFileURL(resolve(folder, id, 'clauses.ts')).href)) as {
    clauses: Record<string, readonly Clause[]>;
  };
  const cited = checklists.flatMap(({ items }) =>
    items.flatMap(({ id: item, source }) => source.clause.split('; ').map((where) => ({ item, document: source.document, where }))),
  );

  test('lists the clauses of documents its checklists name', () => {
    expect(Object.keys(clauses).toSorted()).toEqual([...new Set(checklists.flatMap(({ documents }) => Object.keys(documents)))].toSorted());
  });

  describe.each(Object.entries(clauses))('%s', (document, all) => {
    test('names no clause twice', () => {
      expect(all.map(({ where }) => where)).toEqual([...new Set(all.map(({ where }) => where))]);
    });

    test.each(all)('$where: the items that cite it, or a reason why none does', (clause) => {
      const items = cited.filter((one) => one.document === document && one.where === clause.where).map(({ item }) => item);
      const [said, claimed] = 'noItem' in clause ? [clause.noItem, []] : [clause.items.join(), clause.items];
      expect(said).not.toBe('');
      // An item that several routes share answers to its clause once.
      expect([...new Set(items)].toSorted()).toEqual(claimed.toSorted());
    });

    test('no item cites a clause that is not in the list', () => {
      const known = new Set(all.map(({ where }) => where));
      expect(cited.filter((one) => one.document === document && !known.has(one.where))).toEqual([]);
    });
  });
});
