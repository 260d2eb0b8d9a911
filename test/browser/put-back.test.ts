import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsOf } from '../demo-school/forms/field.ts';
import { bedForms } from '../demo-school/forms/index.ts';
import { fillPage, heldIn, isFound, openBed, openPage, type Bed } from './bed-job.ts';
import { press, textOf, until } from './hands.ts';

let bed: Bed;
beforeAll(async () => {
  bed = await openBed();
});
afterAll(() => bed?.world.close());

const filled = (held: Record<string, string>) => Object.fromEntries(Object.entries(held).filter(([, value]) => value !== ''));

/** The authority's session is lost: the form is opened anew, and is empty. */
async function openAnew(id: string): Promise<{ frame: Frame; empty: Record<string, string> }> {
  const form = bedForms.find((one) => one.id === id)!;
  await bed.form.goto('about:blank');
  const frame = await openPage(bed, form, form.pages[0]!);
  await isFound(bed.form, bed.panel);
  return { frame, empty: filled(await heldIn(frame)) };
}

/** Forms by what holds their values: each engine’s own word counts, not what its page shows. */
const forms: Array<{ id: string; why: string; /** What only a person can empty, by its label. */ stays?: string[] }> = [
  { id: 'select2', why: 'lists behind select2, also one that asks the server' },
  { id: 'choices', why: 'lists behind Choices.js' },
  { id: 'flatpickr', why: 'days in a calendar' },
  { id: 'rich', why: 'boxes that are no fields' },
  { id: 'react', why: 'React’s own state, a date in three parts' },
  {
    id: 'ms-forms',
    why: 'lists that are no lists',
    stays: ['3. Student’s year group', '8. First parent’s relationship to the student'],
  },
  {
    id: 'mui',
    why: 'Material UI’s lists and dates',
    stays: ['Year group', 'Title', 'Relationship to pupil', 'Lives with pupil?'],
  },
  {
    id: 'formio',
    why: 'Form.io’s lists, masks and dates',
    stays: ['Does parent 1 live with the pupil?', 'Has parent 1 had a penalty notice before?', 'Is the national threshold met?'],
  },
  { id: 'masked', why: 'fields that redraw what is typed' },
  { id: 'shadow-closed', why: 'closed roots' },
];

/** Opens a form and fills what can be filled; what its engine held before and after. */
async function openFilled(id: string) {
  const form = bedForms.find((one) => one.id === id)!;
  const frame = await openPage(bed, form, form.pages[0]!);
  const answered = fieldsOf(form.pages[0]!).flatMap((field) => (field.answered ? [[field.handle, field.answered]] : []));
  // What a person has to answer first is theirs.
  const fresh = { ...filled(await heldIn(frame)), ...(Object.fromEntries(answered) as Record<string, string>) };
  await fillPage(bed, form, form.pages[0]!);
  const before = filled(await heldIn(frame));
  expect(Object.keys(before).length).toBeGreaterThan(Object.keys(fresh).length + 2);
  return { form, frame, fresh, before };
}

test.each(forms)('$id: what stood in $why comes back from a lost session', async ({ id }) => {
  const { before } = await openFilled(id);
  const { frame, empty } = await openAnew(id);
  expect(Object.keys(empty).length).toBeLessThan(Object.keys(before).length - 2);
  await press(bed.panel, 'Put all ');
  await until('them to be put back', async () => /\d+ of \d+ put back\./.test(await textOf(bed.panel)), 20_000);
  expect(filled(await heldIn(frame))).toEqual(before);
  await press(bed.panel, 'Forget what I typed');
  await until('it to be forgotten', async () => !(await textOf(bed.panel)).includes('What you typed here before'));
});

test.each(forms)('$id: an undo takes what was filled out of $why again, or says of which it could not', async ({ id, stays = [] }) => {
  const { form, frame, fresh } = await openFilled(id);
  await press(bed.panel, 'Undo all on this page');
  const said = await until('them to be put back', async () => {
    const text = await textOf(bed.panel);
    return /\d+ of \d+ fields put back as they were\./.test(text) && text;
  });
  const held = filled(await heldIn(frame));
  const others = fieldsOf(form.pages[0]!).filter(({ handle }) => (held[handle] ?? '') !== (fresh[handle] ?? ''));
  expect(others.map(({ label }) => label)).toEqual(stays);
  expect(others.filter(({ label }) => !said.includes(`Not put back: ${label}`) && !said.includes(`Look again: ${label}`))).toEqual([]);
});
