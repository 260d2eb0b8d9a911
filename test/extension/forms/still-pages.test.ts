import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isKnown } from '../../demo-school/forms/meanings.ts';
import { matchForm, scanForm } from '../../../extension/forms/index.ts';
import type { Match } from '../../../extension/forms/matched.ts';
import type { ScannedField } from '../../../extension/forms/scanned.ts';
import { show } from './page.ts';

/** Whole pages of invented authorities, each in a markup of its own, and what each field of theirs means. Written without reading how fields are matched. */
const folder = 'test/demo-school/forms/still-pages';
type Answer = { id: string; means: string | null; also?: string; why: string };
type Made = Answer & { match: Match | undefined };

const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ page: file.replace('.html', ''), made: made(file) }));

function made(file: string): Made[] {
  const answers = JSON.parse(readFileSync(`${folder}/${file.replace('.html', '.json')}`, 'utf8')) as Answer[];
  const form = scanForm(show(readFileSync(`${folder}/${file}`, 'utf8')));
  const matches = matchForm(form);
  const isMeant = ({ signature: { name, elementId } }: ScannedField, id: string) => name === id || elementId === id;
  return answers.map((answer) => {
    const field = form.fields.find((one) => isMeant(one, answer.id));
    return { ...answer, match: matches.find(({ fieldId }) => fieldId === field?.id) };
  });
}

const isRight = ({ match, means, also }: Made) => match?.key !== null && (match?.key === means || match?.key === also);
const said = ({ id, match, means }: Made) => `${id}: ${match?.key ?? 'nothing'} for ${means}`;

describe.each(pages)('$page', ({ made }) => {
  test('no field is taken for another without asking', () => {
    expect(made.filter((one) => one.match?.how === 'automatic' && !isRight(one)).map(said)).toEqual([]);
  });
});

test('nine in ten of what the case may hold is known or suggested', () => {
  const known = pages.flatMap(({ made }) => made).filter(({ means }) => means && isKnown(means));
  const missed = known.filter((one) => !isRight(one));
  expect({ missed: missed.map(said), atMost: missed.length / known.length <= 0.1 }).toMatchObject({ atMost: true });
});
