import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { told } from '../../scripts/checklist.ts';
import { authorities } from '../../shared/authorities/index.ts';
import { readChecklist } from '../../shared/checklist/checklist-faults.ts';
import { checklistJsonSchema } from '../../shared/checklist/checklist-schema.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { file, sample } from './exampleshire.ts';

test('docs/checklist.schema.json is the shape that is checked (UPDATE=1 rewrites it)', () => {
  const page = 'docs/checklist.schema.json';
  const text = `${JSON.stringify(checklistJsonSchema(), null, 2)}\n`;
  if (process.env['UPDATE']) writeFileSync(page, text);
  expect(readFileSync(page, 'utf8')).toBe(text);
});

test('a sound checklist is told in plain words', () => {
  const { lines, isSound } = told(sample, file);
  expect(isSound).toBe(true);
  expect(lines[0]).toBe('Exampleshire (invented for this test): attendance panel: 2 items, 4 examples hold.');
  expect(lines.join('\n')).toContain('needs: yes to “Has the family been asked what would help?”');
  expect(lines.join('\n')).toContain('needs: for each parent: Letter of concern about attendance, 3 calendar weeks ago or longer');
});

describe.each(authorities.flatMap(({ checklists }) => checklists))('$authority / $route', (checklist) => {
  test('is sound as JSON too', () => {
    expect(readChecklist(JSON.parse(JSON.stringify(checklist)), exampleCases).faults).toEqual([]);
  });
});
