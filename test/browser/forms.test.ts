import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameElsewhere } from '../demo-school/forms/frame-elsewhere/form.ts';
import { bedForms } from '../demo-school/forms/index.ts';
import { figuresOf } from '../demo-school/forms/label-figures.ts';
import { maskedForm } from '../demo-school/forms/masked/form.ts';
import { isKnown } from '../demo-school/forms/meanings.ts';
import { added, fillForm, fillMutant, heldIn, isFound, nothing, openBed, openPage, type Bed, type Outcome } from './bed-job.ts';
import { planIn } from './form-job.ts';
import { pick, press, shows, textOf, until } from './hands.ts';
import { takenLabels } from './bed-labels.ts';
import { openLanes, type InLane } from './bed-lanes.ts';

/** Two hundred in all; in `soak`, two hundred of each form. */
const isSoak = process.env['SOAK'] !== undefined;
const mutantsOf = (place: number) => (isSoak ? 200 : Math.floor(200 / bedForms.length) + (place < 200 % bedForms.length ? 1 : 0));

/** A page that settles leaves the processor idle: that many windows, and tests at once (`maxConcurrency`), keep two cores busy. */
const lanes = 6;
let bed: Bed;
let inLane: InLane;
beforeAll(async () => {
  bed = await openBed();
  inLane = await openLanes(bed, lanes);
});
afterAll(() => bed?.world.close());

/** What no filling may ever do, in what the engine holds and in what is posted. */
const harm = ({ wrong, overwrites, submissions, lost }: Outcome) => ({ wrong, overwrites, submissions, lost });
const none = { wrong: [], overwrites: [], submissions: 0, lost: [] };
const share = ({ fields, filled, suggested }: Outcome) => (filled + suggested) / fields;

describe('forms as they are', () => {
  let all = nothing();

  test.concurrent.each(bedForms)('$id ($like): nothing wrong, overwritten, sent or lost', async (form) => {
    const outcome = await inLane((lane) => fillForm(lane, form));
    all = added(all, outcome);
    expect(harm(outcome)).toEqual(none);
  });

  test('at least 90% of the fields we know are filled or suggested', () => {
    expect({ missed: all.missed, atLeast: share(all) >= 0.9 }).toMatchObject({ atLeast: true });
  });
});

test('a frame from a site nobody allowed is said, and left as it is', async () => {
  await bed.form.goto(`${bed.world.school.forms}/forms/${frameElsewhere.id}/${frameElsewhere.pages[0]!.slug}`);
  await press(bed.panel, 'Use this case for this form');
  await shows(bed.panel, 'in a frame from another site, elsewhere.localhost');
  await press(bed.panel, 'Fill ');
  await until('the fields to be filled', async () => /\d+ of \d+ fields filled/.test(await textOf(bed.panel)));
  const inner = bed.form.frames().find((frame) => frame.url().includes('elsewhere.localhost'))!;
  expect(await inner.$$eval('input', (inputs) => inputs.map(({ value }) => value))).toEqual(['', '', '']);
});

test('a suggestion is filled once a person agrees to it, and not before', async () => {
  const form = bedForms.find(({ id }) => id === 'react')!;
  const frame = await openPage(bed, form, form.pages[0]!);
  await isFound(bed.form, bed.panel);
  const [suggested] = (await planIn(bed.panel)).filter(({ state }) => state === 'suggested');
  const holds = async () => Object.values(await heldIn(frame)).filter((value) => value !== '').length;
  const before = await holds();
  await press(bed.panel, 'Fill this one');
  await shows(bed.panel, '1 of 1 fields filled');
  expect((await planIn(bed.panel)).find(({ key }) => key === suggested!.key)).toMatchObject({ state: 'agrees' });
  expect(await holds()).toBe(before + 1);
});

test('a form with one part for a parent asks once which parent it is about', async () => {
  const frame = await openPage(bed, maskedForm, maskedForm.pages[0]!, '?one-part');
  await frame.evaluate(() => {
    for (const said of document.querySelectorAll('legend, label, h2, h3')) said.innerHTML = said.innerHTML.replaceAll('Carer 1', 'Carer');
  });
  await isFound(bed.form, bed.panel);
  const ofParents = async () => (await planIn(bed.panel)).filter(({ key }) => key.startsWith('parent.'));
  expect(await ofParents()).toMatchObject([
    { key: 'parent.1.fullName', state: 'suggested' },
    { key: 'parent.1.phone', state: 'suggested' },
  ]);
  await pick(bed.panel, 'Which parent is this form about?', bed.truth['parent.2.fullName']!);
  await until('the plan to be about the other', async () => (await ofParents()).every(({ key }) => key.startsWith('parent.2.')));
  expect((await ofParents()).map(({ state }) => state)).toEqual(['write', 'write']);
  await press(bed.panel, 'Fill ');
  await until('the fields to be filled', async () => /\d+ of \d+ fields filled/.test(await textOf(bed.panel)));
  expect(Object.values(await heldIn(frame))).toContain(bed.truth['parent.2.fullName']);
});

test('where a list has the whole page loaded anew, filling goes on, and all of it can be undone', async () => {
  // As ASP.NET does without an UpdatePanel: every value goes to the server, and the page comes back with them.
  const script = await bed.form.evaluateOnNewDocument(() => {
    const all = () => [...document.querySelectorAll<HTMLInputElement>('form input:not([type=hidden]), form select')];
    addEventListener('DOMContentLoaded', () => {
      const kept = JSON.parse(sessionStorage.getItem('kept') ?? '{}') as Record<string, string>;
      for (const field of all()) if (kept[field.name]) field.value = kept[field.name]!;
    });
    const post = (event: Event) => {
      if (!(event.target instanceof HTMLSelectElement)) return;
      event.stopImmediatePropagation();
      sessionStorage.setItem('kept', JSON.stringify(Object.fromEntries(all().map(({ name, value }) => [name, value]))));
      sessionStorage.setItem('times', String(Number(sessionStorage.getItem('times')) + 1));
      location.reload();
    };
    addEventListener('change', post, { capture: true });
  });
  const form = bedForms.find(({ id }) => id === 'webforms')!;
  const [page] = form.pages;
  await openPage(bed, form, page!, '?loaded-anew');
  await isFound(bed.form, bed.panel);
  const keys = (await planIn(bed.panel)).filter(({ state }) => state === 'write').map(({ key }) => key);
  await press(bed.panel, 'Fill ');
  await until('the fields to be filled', async () => /\d+ of \d+ fields filled/.test(await textOf(bed.panel)), 40_000);
  expect(Number(await bed.form.evaluate(() => sessionStorage.getItem('times')))).toBeGreaterThan(0);
  const stateOf = new Map((await planIn(bed.panel)).map(({ key, state }) => [key, state]));
  expect(keys.filter((key) => stateOf.get(key) !== 'agrees')).toEqual([]);
  await bed.form.removeScriptToEvaluateOnNewDocument(script.identifier);
  await bed.form.evaluate(() => sessionStorage.clear());
  await press(bed.panel, 'Undo all on this page');
  await until('all to be put back', async () =>
    (await planIn(bed.panel)).every(({ key, state }) => !keys.includes(key) || state === 'write'),
  );
});

test('where a choice goes on to the next page, the filling stops there: nobody has looked at that one', async () => {
  const form = bedForms.find(({ id }) => id === 'whole-case')!;
  const [first, second] = form.pages;
  const script = await bed.form.evaluateOnNewDocument(
    (here, next) => {
      const goOn = ({ target }: Event) => target instanceof Element && target.matches('select, [type=radio]') && location.assign(next);
      if (location.pathname.endsWith(`/${here}`)) addEventListener('change', goOn, { capture: true });
    },
    first!.slug,
    second!.slug,
  );
  await openPage(bed, form, first!, '?goes-on');
  await isFound(bed.form, bed.panel);
  await press(bed.panel, 'Fill ');
  await until('the next page', async () => bed.form.url().endsWith(`/${second!.slug}`));
  await until('the panel to say what came of it', async () =>
    /went on to another page while it was filled|\d+ of \d+ fields filled/.test(await textOf(bed.panel)),
  );
  await until('the plan for the next page', async () => (await planIn(bed.panel)).some(({ state }) => state === 'write'));
  expect(await bed.form.$$eval('input[type=text], textarea', (fields) => fields.filter(({ value }) => value !== '').length)).toBe(0);
  await bed.form.removeScriptToEvaluateOnNewDocument(script.identifier);
});

describe('forms changed by seed', () => {
  let all = nothing();

  test.concurrent.each(bedForms.map((form, place) => ({ form, place })))(
    '$form.id, mutated: nothing wrong, overwritten or sent',
    async ({ form, place }) => {
      const outcome = await inLane(async (lane) => {
        let sum = nothing();
        for (let seed = 1; seed <= mutantsOf(place); seed += 1) sum = added(sum, await fillMutant(lane, form, seed));
        return sum;
      });
      all = added(all, outcome);
      expect(harm(outcome)).toEqual(none);
    },
    isSoak ? 2_400_000 : 240_000,
  );

  test('at least 90% of the fields we know are filled or suggested', () => {
    expect({ missed: all.missed, atLeast: share(all) >= 0.9 }).toMatchObject({ atLeast: true });
  });
});

describe('labels as authorities write them', () => {
  test('none is taken for another field by itself, four in five are known, and suggestions are right', async () => {
    const { wrong, missed, wrongSuggestions, recall, suggestions } = figuresOf(await takenLabels(inLane, lanes), isKnown);
    expect(wrong).toEqual([]);
    expect({ missed, atLeast: recall >= 0.8 }).toMatchObject({ atLeast: true });
    expect({ wrongSuggestions, atLeast: suggestions >= 0.95 }).toMatchObject({ atLeast: true });
  }, 240_000);
});
