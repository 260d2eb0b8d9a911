import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Clause } from '../../shared/authorities/clause.ts';
import { authorities } from '../../shared/authorities/index.ts';

const page = 'docs/coverage.md';
const cell = (text: string) => text.replaceAll('|', '\\|');

/** One authority's sources: every clause with the items that answer to it, or why none does. */
async function partOf({ id, name, checklists }: (typeof authorities)[number]): Promise<string> {
  const { clauses } = (await import(`../../shared/authorities/${id}/clauses.ts`)) as { clauses: Record<string, readonly Clause[]> };
  const routes = checklists.map(
    ({ title, route, edition, reviewBy, items }) =>
      `- ${title} (\`${route}\`): ${items.length} items, edition ${edition}, review by ${reviewBy}`,
  );
  const documents = Object.assign({}, ...checklists.map(({ documents }) => documents)) as (typeof checklists)[number]['documents'];
  const sources = Object.entries(clauses).flatMap(([document, all]) => {
    const { title, edition, lastRead } = documents[document]!;
    const rows = all.map((clause) => {
      const answer = 'noItem' in clause ? `None. ${clause.noItem}` : clause.items.map((item) => `\`${item}\``).join(', ');
      return `| ${cell(clause.where)} | ${cell(clause.says)} | ${cell(answer)} |`;
    });
    return [
      `### ${title}`,
      '',
      `Edition: ${edition}. Last read: ${lastRead}.`,
      '',
      '| Clause | Says, in our words | Items |',
      '| --- | --- | --- |',
      ...rows,
      '',
    ];
  });
  return [`## ${name}`, '', ...routes, '', ...sources].join('\n');
}

test('docs/coverage.md is what the clauses say (UPDATE=1 rewrites it)', async () => {
  const parts = await Promise.all(authorities.map(partOf));
  const head =
    '# Coverage\n\nEvery clause of every source, and the items that answer to it or why none does. Made from the clauses; do not edit.\n';
  const whole = [head, ...parts].join('\n').trimEnd() + '\n';
  if (process.env['UPDATE']) writeFileSync(page, whole);
  expect(readFileSync(page, 'utf8')).toBe(whole);
});
