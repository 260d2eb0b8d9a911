import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { goOn, openForm, planIn, steps } from './form-job.ts';
import { actions, choose, enter, pick, press, saveFormOf, shows, textOf, tick, type, until } from './hands.ts';
import * as job from './main-job.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let work: job.Job;
let panel: Page;
const spent: Array<[part: string, count: number]> = [];

beforeAll(async () => {
  world = await openWorld();
  work = job.jobIn(world, process.env['SCREENS'] ?? '.artifacts/screens');
  const { mis, panel: opened } = await job.openRegister(work, `/pupils/${job.child.id}/register?year=2026`);
  panel = opened;
  await job.readRegister(mis, panel);
  await job.setAsOf(panel);
  await mis.bringToFront();
  await mis.goto(`${world.school.mis}/pupils/${job.child.id}/register?year=2025`);
  await until('last year to be found', async () => (await mis.extensionRealms()).length > 0);
  await job.readRegister(mis, panel);
  await job.recordSettings(panel, '');
  await job.recordChild(panel);
});
afterAll(() => {
  console.log(
    `Actions, by part:\n${spent.map(([part, count]) => `  ${String(count).padStart(3)}  ${part}`).join('\n')}\n  ${String(total()).padStart(3)}  in all`,
  );
  return world?.close();
});

const total = () => spent.reduce((sum, [, count]) => sum + count, 0);

async function part(name: string, act: () => Promise<void>): Promise<void> {
  const before = actions.count;
  await act();
  spent.push([name, actions.count - before]);
}

const standing = async (): Promise<string> => {
  await press(panel, 'Findings');
  return panel.$eval('.standing', (element) => element.textContent ?? '');
};

test('two parents with their details', async () => {
  await part('two parents', () => job.recordParents(panel));
  await work.shot(panel, '10-parents');
});

test('a letter nobody sent is missing once somebody says so; a part-time timetable stops everything', async () => {
  await press(panel, 'Letters');
  await tick(panel, 'No letters were sent');
  const letter = await until('the letter to be missing', async () =>
    (await job.findingsIn(panel)).find(({ item, verdict }) => item === 'letter-of-concern' && verdict === 'missing'),
  );
  expect(letter.text).toContain('Not every parent has been sent');
  expect(await standing()).toMatch(/^Ask first/);
  await press(panel, 'Questions');
  await pick(panel, 'Is the child on a part-time timetable now?', 'Yes');
  await until('the standing to say so', async () => (await standing()).startsWith('Stop: a referral cannot go ahead'));
  await work.shot(panel, '10-stop-and-missing');
  await press(panel, 'Questions');
  await panel.$$eval('section > details', (folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
  await pick(panel, 'Is the child on a part-time timetable now?', 'I don’t know');
  await press(panel, 'Letters');
  await tick(panel, 'No letters were sent');
});

/** Runs in the panel: everything in its store of drafts. */
const storedDrafts = () =>
  new Promise<unknown>((done) => {
    const opening = indexedDB.open('before-you-refer');
    opening.addEventListener('success', () => {
      const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
      all.addEventListener('success', () => {
        opening.result.close();
        done(all.result);
      });
    });
  });

test('what was typed and not saved is there again when the panel was closed', async () => {
  await press(panel, 'Meetings');
  await type(panel, 'Held, or offered for', '4 Nov');
  await until('the draft to be stored', async () => JSON.stringify(await panel.evaluate(storedDrafts)).includes('4 Nov'));
  await panel.reload();
  await press(panel, 'Meetings');
  await until('the draft', async () => (await panel.$eval('input[name=day]', (input) => (input as HTMLInputElement).value)) === '4 Nov');
});

/** Runs in the panel: keeps its store of drafts busy until it is let go, so that a draft comes late. */
const holdDrafts = () =>
  new Promise<void>((held) => {
    const opening = indexedDB.open('before-you-refer');
    opening.addEventListener('success', () => {
      const drafts = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
      const again = () => {
        held();
        if ('letGo' in window) opening.result.close();
        else drafts.count().addEventListener('success', again);
      };
      drafts.count().addEventListener('success', again);
    });
  });

test('a draft that comes late leaves what was typed meanwhile as it is', async () => {
  await press(panel, 'Calls and visits');
  await panel.evaluate(holdDrafts);
  await press(panel, 'Meetings');
  await type(panel, 'Held, or offered for', '5 Nov');
  await panel.keyboard.press('Tab');
  await panel.evaluate(() => Object.assign(window, { letGo: true }));
  await until('what was typed to be kept', async () => JSON.stringify(await panel.evaluate(storedDrafts)).includes('5 Nov'));
  expect(await panel.$eval('input[name=day]', (input) => (input as HTMLInputElement).value)).toBe('5 Nov');
});

test('four kinds of letter, each posted to each parent separately; the gap is seen before and gone after', async () => {
  await part('four kinds of letter', async () => {
    await press(panel, 'Letters');
    await job.recordLetter(panel, 'Letter of concern about attendance', '2/10', ['says all of this']);
    await job.recordLetter(panel, 'Follow-up letter of concern', '16/10', ['says all of this']);
    await job.recordLetter(panel, 'Invitation to a meeting', '23/10', ['invites to a formal meeting']);
    await job.recordLetter(panel, 'Letter telling parents of the referral', 'last Mon', ['says all of this']);
    await tick(panel, 'These are all the letters');
  });
  await work.shot(panel, '11-letters-by-parent');
});

test('a meeting', async () => {
  await part('a meeting', async () => {
    await press(panel, 'Meetings');
    await type(panel, 'Held, or offered for', '5/11');
    await choose(panel, 'In the chair', 'The Senior Attendance Champion');
    await pick(panel, 'Were minutes or notes taken?', 'Yes');
    await pick(panel, 'Do they hold the decisions', 'Yes');
    await pick(panel, 'Was a plan of support made?', 'Yes');
    await pick(panel, 'Was the LA’s attendance officer invited?', 'Yes');
    await saveFormOf(panel, 'Held, or offered for');
    await shows(panel, 'Formal attendance meeting, 5 November 2026');
    await tick(panel, 'These are all the meetings');
  });
  await work.shot(panel, '12-meetings');
});

test('twelve contacts, a line each', async () => {
  await part('twelve contacts', async () => {
    await press(panel, 'Calls and visits');
    for (const day of ['10/9', '14/9', '21/9', '28/9', '5/10', '6/10', '12/10', '19/10', '3/11', '10/11'])
      await enter(panel, 'Quick entry', `call ${day} no answer`);
    await enter(panel, 'Quick entry', 'visit 13/10 no answer, left a card');
    await enter(panel, 'Quick entry', 'visit last Tue spoke to mum');
    await until('all twelve to be listed', async () => (await panel.$$('section > .list > li')).length === 12);
    await tick(panel, 'These are all the calls, visits and messages');
  });
  await work.shot(panel, '13-calls-and-visits');
});

test('three support offers, a line each, with the family’s reasons', async () => {
  await part('three support offers', async () => {
    await press(panel, 'Support');
    await enter(panel, 'Quick entry', 'in school 15/9 accepted');
    await enter(panel, 'Quick entry', 'early help 5/10 declined: wants to try school first');
    await enter(panel, 'Quick entry', 'school nurse 12/10 accepted');
    await until('all three to be listed', async () => (await panel.$$('section > .list > li')).length === 3);
    await tick(panel, 'This is all the support');
  });
  await work.shot(panel, '14-support');
});

test('both certificates and the chronology', async () => {
  await part('both certificates and the chronology', async () => {
    await press(panel, 'Documents');
    for (const [place, kind] of ['', 'Last year’s registration certificate', 'Chronology'].entries()) {
      if (kind) await choose(panel, 'Document', kind.replace('’', "'"));
      if (place < 2) await pick(panel, 'Does it show the same marks', 'Yes');
      await pick(panel, 'Is it at hand', 'Yes');
      await saveFormOf(panel, 'Printed on');
      await until('the document to be listed', async () => (await panel.$$('section > .list > li')).length === place + 1);
    }
  });
  await work.shot(panel, '15-documents');
});

test('all answers and the officer’s advice', async () => {
  await part('answers and advice', async () => {
    await press(panel, 'Questions');
    const yes = /on your school's roll|go on falling|other support|last resort/;
    const answered = new Set<string>();
    for (let question = await nextQuestion(answered); question; question = await nextQuestion(answered)) {
      await pick(panel, question, yes.test(question) ? 'Yes' : 'No');
      answered.add(question);
    }
    await choose(
      panel,
      'From whom, about what',
      await panel.$eval(
        'select[name=item]',
        (select) => [...(select as HTMLSelectElement).options].find(({ text }) => text.includes('if and when'))?.text ?? '',
      ),
    );
    await type(panel, 'Name', 'A. Officer');
    await type(panel, 'What they said', 'Suitable once the meeting has been held');
    await press(panel, 'Save the advice');
    await shows(panel, 'A. Officer');
  });
  await work.shot(panel, '16-questions');
});

/** The first question on the screen that was not answered yet; those that change nothing now are folded away. */
const nextQuestion = (answered: Set<string>): Promise<string | undefined> =>
  panel.$$eval(
    'section > fieldset > legend',
    (legends, done) => legends.map((legend) => legend.textContent ?? '').find((legend) => !done.includes(legend)),
    [...answered],
  );

test('the decision, by name, role and day', async () => {
  await part('sign-off', async () => {
    await press(panel, 'Findings');
    await press(panel, 'Record the decision');
    await pick(panel, 'Is a referral right for this child?', 'Yes');
    await type(panel, 'Decided by', 'R. Head');
    await press(panel, 'Save the decision');
    await shows(panel, 'R. Head (Senior Attendance Champion) decided');
  });
});

test('then nothing is known to be missing, in at most 100 actions', async () => {
  const open = (await job.findingsIn(panel)).filter(
    ({ verdict, level }) => (verdict === 'missing' || verdict === 'unanswered') && level !== 'advised',
  );
  expect(open.map(({ item, reasons }) => `${item}: ${reasons}`)).toEqual([]);
  expect(await standing()).toBe('Nothing known to be missing');
  await panel.$$eval('details', (folds) => folds.forEach((fold) => (fold.open = fold.textContent?.includes('already there') ?? false)));
  await work.shot(panel, '17-nothing-known-to-be-missing');
  expect(total()).toBeLessThanOrEqual(100);
});

test('the year, the summary and the case list', async () => {
  await press(panel, 'The year');
  expect(await panel.$$eval('.year .unauthorised', (marks) => marks.length)).toBe(33);
  await work.shot(panel, '18-the-year');
  await press(panel, 'Register');
  await work.shot(panel, '25-the-register');
  await press(panel, 'Summary');
  const summary = await panel.$eval('article.print', (article) => article.textContent ?? '');
  expect([summary.startsWith('RA, as of 20 November 2026'), summary.includes(job.child.surname)]).toEqual([true, false]);
  await work.shot(panel, '19-summary');
  await press(panel, 'Cases');
  await shows(panel, 'Nothing known to be missing');
  await work.shot(panel, '20-cases');
  await press(panel, job.child.name);
});

test('from that case to a filled form in at most 6 actions, the form’s own buttons aside', async () => {
  const before = actions.count;
  const form = await openForm(work, panel);
  await press(panel, 'Fill this page and each further one I open');
  await shows(panel, 'fields filled');
  const spentOnForm = actions.count - before;
  for (const step of steps.slice(1, 6)) {
    await goOn(form, step);
    const heading = await form.$eval('h1', (title) => title.textContent?.trim() ?? '');
    await until(`“${heading}” to be filled`, async () => {
      const text = await textOf(panel);
      return (
        text.includes(`On this page: ${heading}`) &&
        (text.includes('fields filled') || step === 'evidence') &&
        !(await planIn(panel)).some(({ state }) => state === 'write')
      );
    });
  }
  await goOn(form, 'check-answers');
  const fields = Object.assign({}, ...world.school.posts.map((post) => post.fields)) as Record<string, string[]>;
  expect(fields).toMatchObject({
    'parent-2-surname': [job.child.parents[1]!.surname],
    'unauthorised-sessions': ['33'],
    upn: [job.child.upn],
  });
  spent.push(['from the case to a filled form', spentOnForm]);
  expect(spentOnForm).toBeLessThanOrEqual(6);
});
