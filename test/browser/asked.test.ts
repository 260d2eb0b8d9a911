import { afterAll, beforeAll, expect, test } from 'vitest';
import { family } from '../demo-school/forms/truth.ts';
import { wholeCase } from '../demo-school/forms/whole-case/form.ts';
import { fillPage, heldIn, openBed, openPage, type Bed } from './bed-job.ts';
import { choose, press, saveFormOf, textOf, tick, type, until } from './hands.ts';
import { storedCases } from './kept.ts';
import { child } from './main-job.ts';

let bed: Bed;
beforeAll(async () => {
  bed = await openBed();
});
afterAll(() => bed?.world.close());

const [people, work] = wholeCase.pages as [(typeof wholeCase.pages)[0], (typeof wholeCase.pages)[0]];

/** What the form holds, by what its fields mean, once it was filled from the panel. */
async function heldAfterFilling(page: typeof people): Promise<Record<string, string>> {
  const frame = await openPage(bed, wholeCase, page);
  await press(bed.panel, 'Form');
  await fillPage(bed, wholeCase, page);
  const held = await heldIn(frame);
  const fields = page.sections.flatMap((section) => section.fields);
  return Object.fromEntries(fields.flatMap(({ means, handle }) => (means ? [[means, held[handle] ?? '']] : [])));
}

const first = `${child.parents[0]!.forename} ${child.parents[0]!.surname}`;

test('a notice is recorded for one parent, with both days of what it was for or neither; then a form hears of it', async () => {
  const { panel } = bed;
  await press(panel, 'Notices');
  await type(panel, 'Dated', '3 Nov 2025');
  await tick(panel, first);
  await type(panel, 'First day of the absence it was for', '6 Oct 2025');
  await saveFormOf(panel, 'Dated');
  expect(await panel.$eval('[name=to]', (field) => (field as HTMLInputElement).validity.valueMissing)).toBe(true);
  expect(await textOf(panel)).toContain('There were no notices or earlier referrals');
  await type(panel, 'Last day of the absence it was for', '17 Oct 2025');
  await saveFormOf(panel, 'Dated');
  await until('the notice', async () =>
    (await textOf(panel)).includes(`Penalty notice, 3 November 2025, to ${first}, for 6 October 2025 to 17 October 2025.`),
  );
  const [kept] = await storedCases(panel);
  // “None” can no longer stand beside it, and that it is the only one nobody said.
  expect(kept!.evidence.notices.listed).toBeUndefined();
  expect(await heldAfterFilling(people)).toMatchObject({ 'parent.1.earlierNotices': 'yes' });
});

test('what the family said goes into a form where it agreed, and stays here where it did not', async () => {
  expect(await heldAfterFilling(work)).toMatchObject({ 'absence.reasonsGiven': family.reasonsGiven, 'absence.barriers': family.barriers });
  await press(bed.panel, 'Family');
  await choose(bed.panel, 'May the authority be told', 'No');
  await press(bed.panel, 'Save what the family told us');
  await until('it to be kept', async () => !(await textOf(bed.panel)).includes('You agreed'));
  expect(await heldAfterFilling(work)).toMatchObject({
    'absence.reasonsGiven': '',
    'absence.barriers': '',
    'support.earlyHelpOffered': 'yes',
  });
});

test('what was not recorded is no “no”', async () => {
  expect(await heldAfterFilling(people)).toMatchObject({ 'parent.1.interpreter': 'no', 'parent.2.interpreter': '' });
});
