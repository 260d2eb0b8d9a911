import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authorities/index.ts';
import { stages, stageOf } from '../../shared/checklist/plan/uses.ts';
import { choose, enter, pick, press, saveFormOf, shows, textOf, type, until } from './hands.ts';
import { layerSays, pressInLayer } from './layer.ts';
import * as job from './main-job.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let work: job.Job;
let mis: Page;
let panel: Page;

beforeAll(async () => {
  world = await openWorld();
  work = job.jobIn(world, process.env['SCREENS'] ?? '.artifacts/screens');
  ({ mis, panel } = await job.openRegister(work, '/pupils/P1001/register?year=2026'));
});
afterAll(() => world?.close());

async function chooseRoute(title: string): Promise<void> {
  await press(panel, 'Settings');
  await choose(panel, 'Checklist', title);
  await press(panel, 'Save settings');
  await shows(panel, 'Saved.');
  await press(panel, 'Cases');
}

const support = (line: string) => async (): Promise<void> => {
  await press(panel, 'Support');
  await enter(panel, 'Quick entry', line);
  await until('the offer to be listed', async () => (await panel.$$('section > .list > li')).length === 1);
};
const answer = (question: string, value: 'Yes' | 'No') => async (): Promise<void> => {
  await press(panel, 'Questions');
  await pick(panel, question, value);
};

async function meetingWithReview(): Promise<void> {
  await press(panel, 'Meetings');
  await type(panel, 'Held, or offered for', '5/11');
  await pick(panel, 'Was a plan of support made?', 'Yes');
  await type(panel, 'To be reviewed on', '3/12');
  await saveFormOf(panel, 'Held, or offered for');
  await shows(panel, 'Formal attendance meeting, 5 November 2026');
}

async function parent(forename: string, contact: string): Promise<void> {
  await press(panel, 'Parents');
  await type(panel, 'First name', forename);
  await type(panel, 'Surname', 'Oakhanger');
  await choose(panel, 'Contact', contact);
  await press(panel, 'Add this parent');
  await shows(panel, `${forename} Oakhanger:`);
}

const atRisk = 'Is the child at immediate risk of significant harm?';
/** For each route of ours a pupil it might be about, something a person records, and the item that is met by it. */
const walks: Record<string, { pupil: string; records: Array<() => Promise<void>>; meets: string }> = {
  'walsall/attendance-referral': { pupil: 'P1001', records: [support('in school 15/9 accepted')], meets: 'support-referrals' },
  'england/national-framework': {
    pupil: 'P1010',
    records: [support('early help 5/10 accepted'), answer('Is support appropriate for this absence?', 'Yes')],
    meets: 'support-offered',
  },
  'kent/statutory-intervention': { pupil: 'P1007', records: [support('in school 15/9 accepted')], meets: 'support-in-school' },
  'barking-and-dagenham/stage-2': { pupil: 'P1004', records: [support('early help 5/10 accepted')], meets: 'early-help-offered' },
  'barking-and-dagenham/penalty-notice-irregular': { pupil: 'P1006', records: [answer(atRisk, 'No')], meets: 'immediate-risk' },
  'barking-and-dagenham/penalty-notice-leave-requested': { pupil: 'P1012', records: [answer(atRisk, 'No')], meets: 'immediate-risk' },
  'barking-and-dagenham/penalty-notice-leave-not-requested': { pupil: 'P1009', records: [answer(atRisk, 'No')], meets: 'immediate-risk' },
  'barking-and-dagenham/prosecution': { pupil: 'P1005', records: [meetingWithReview], meets: 'initial-meeting' },
};

const all = authorities.flatMap(({ checklists }) => checklists);

test('every route about a pupil that is shipped is walked', () => {
  expect(Object.keys(walks).toSorted()).toEqual(
    all
      .filter(({ about }) => about !== 'school')
      .map(({ authority, route }) => `${authority}/${route}`)
      .toSorted(),
  );
});

test('the whole-school self-check needs no pupil, and no referral is spoken of', async () => {
  const wholeSchool = all.find(({ authority, about }) => authority === 'kent' && about === 'school')!;
  await chooseRoute(wholeSchool.title);
  expect(await textOf(panel)).toContain('No cases yet.');
  await press(panel, 'Open the school’s self-check');
  await press(panel, 'Questions');
  await pick(panel, 'Can you say this of your school? “We have DfE', 'Yes');
  const findings = await until('the answer to count', async () => {
    const seen = await job.findingsIn(panel);
    return seen.find(({ item }) => item === 'guidance-at-hand')?.verdict === 'met' && seen;
  });
  expect(findings.map(({ item }) => item).toSorted()).toEqual(wholeSchool.items.map(({ id }) => id).toSorted());
  const text = await textOf(panel);
  expect(text).toContain(`1 in place, 0 not in place, ${wholeSchool.items.length - 1} not answered`);
  expect(text).not.toContain('Is a referral right for this child?');
  await work.shot(panel, '30-whole-school-self-check');
  await press(panel, 'Plan');
  expect(await panel.$$eval('[data-step]', (steps) => steps.length)).toBe(wholeSchool.items.length - 1);
  await press(panel, 'Cases');
  expect(await textOf(panel)).toContain('No cases yet.');
});

describe.each(all.filter(({ about }) => about !== 'school'))('$title', (checklist) => {
  const { pupil, records, meets } = walks[`${checklist.authority}/${checklist.route}`]!;
  const shot = (name: string) => work.shot(panel, `31-${checklist.authority}-${checklist.route}-${name}`);

  test('a register, and findings of this checklist with its source', async () => {
    await chooseRoute(checklist.title);
    await mis.bringToFront();
    await mis.goto(`${world.school.mis}/pupils/${pupil}/register?year=2026`);
    await layerSays(mis, 'Register found');
    await pressInLayer(mis, 'Read this register');
    await until('the case to open', () => panel.$('h2.pupil'));
    await job.setAsOf(panel);
    const findings = await job.findingsIn(panel);
    expect(findings.map(({ item }) => item).toSorted()).toEqual(checklist.items.map(({ id }) => id).toSorted());
    const titles = Object.values(checklist.documents).map(({ title, edition }) => `${title}, ${edition}: `);
    expect(findings.filter(({ clause }) => !titles.some((title) => clause.startsWith(title)))).toEqual([]);
    for (const { id, superseded, readAs } of checklist.items) {
      const { text } = findings.find(({ item }) => item === id)!;
      expect([
        text.includes(`Changed since the source was written: ${superseded}.`),
        text.includes(`How an open word was read: ${readAs}.`),
      ]).toEqual([superseded !== undefined, readAs !== undefined]);
    }
  });

  test('what a person records meets what it is asked for', async () => {
    const verdict = async () => (await job.findingsIn(panel)).find(({ item }) => item === meets)?.verdict;
    expect(await verdict()).not.toBe('met');
    for (const recordIt of records) await recordIt();
    await until(`“${meets}” to be met`, async () => (await verdict()) === 'met');
    await shot('findings');
  });

  test('a plan in which nothing legal comes before support and its review', async () => {
    await press(panel, 'Plan');
    const shown = await panel.$$eval('[data-step]', (steps) => steps.map((step) => step.getAttribute('data-step')!));
    const items = new Map(checklist.items.map((item) => [item.id, item]));
    const places = shown.flatMap((id) => (items.has(id) ? [stages.indexOf(stageOf(items.get(id)!))] : []));
    expect(places.length).toBeGreaterThan(3);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await textOf(panel)).toMatch(/Only after that\s+No day is known yet: /);
    await shot('plan');
  });
});

describe('another day', () => {
  test('what would lapse, what would be possible, and what nobody could tell, is said before anybody decides', async () => {
    await chooseRoute('Barking and Dagenham: referral for prosecution');
    await press(panel, 'Freya Oakhanger');
    await press(panel, 'Meetings');
    await choose(panel, 'Meeting', 'Review meeting');
    await type(panel, 'Held, or offered for', '3 Dec 2026');
    await saveFormOf(panel, 'Held, or offered for');
    await shows(panel, 'Review meeting, 3 December 2026');
    await answer('Before the review, had the plan been put to work', 'Yes')();
    await press(panel, 'Plan');
    expect(await panel.$eval('[data-step="review-meeting"]', (step) => step.textContent)).toContain(
      'From Thursday 3 December 2026: the review meeting is planned for that day.',
    );
    await type(panel, 'What if we referred on…', '11/12');
    await press(panel, 'Look at that day');
    await shows(panel, 'Friday 11 December 2026, if nothing else changed');
    expect(await textOf(panel)).toContain('No register has been read for 15 weekdays up to then.');
    expect(await textOf(panel)).toContain('Taken to happen as planned: Review meeting, 3 December 2026.');
    expect(await panel.$eval('[data-changed="review-meeting"]', (change) => change.getAttribute('data-change'))).toBe('gained');
    await work.shot(panel, '32-another-day');
  });

  test('a parent who must not be contacted is named as one no step is for', async () => {
    await parent('Ama', 'The school is in contact');
    await parent('Neil', 'They must not be contacted');
    await press(panel, 'Plan');
    const whom = await panel.$$eval('[data-step="early-help-offered"], [data-step="meeting-invitation"]', (steps) =>
      steps.map((step) => step.querySelector('.hint:last-child')?.textContent),
    );
    expect(whom).toEqual([
      'For Ama Oakhanger. Not for Neil Oakhanger, who must not be contacted. ',
      'For Ama Oakhanger. Not for Neil Oakhanger, who must not be contacted. ',
    ]);
  });

  test('the pathway says who does what, and places nobody', async () => {
    await press(panel, 'Pathway');
    expect(await panel.$$eval('[data-level-name]', (levels) => levels.map((level) => level.getAttribute('data-level-name')))).toEqual([
      'Stage 1',
      'Stage 2',
      'Stage 3',
    ]);
    expect(await textOf(panel)).toContain('Formal attendance meeting of 5 November 2026.');
    await work.shot(panel, '33-pathway');
  });

  test('a checklist about the school checks no child', async () => {
    await chooseRoute('Kent: whole-school self-check');
    await press(panel, 'Freya Oakhanger');
    expect(await textOf(panel)).toContain('asks about the school, and not about a child');
    expect(await panel.$$('[data-item]')).toEqual([]);
  });
});
