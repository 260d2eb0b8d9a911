import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CheckRequest } from '../../shared/contract/check.ts';
import { bindCase, fillStep, goOn, openForm, planIn, steps, warned } from './form-job.ts';
import { pick, press, shows, textOf, until } from './hands.ts';
import { layerSays, layerText, pressInLayer } from './layer.ts';
import * as job from './main-job.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let work: job.Job;
let mis: Page;
let panel: Page;
let form: Page;

beforeAll(async () => {
  world = await openWorld();
  work = job.jobIn(world, process.env['SCREENS'] ?? '.artifacts/screens');
});
afterAll(() => world?.close());

const { child } = job;
const [first, second] = [child.parents[0]!, child.parents[1]!];
const personal = [
  child.forename,
  child.surname,
  child.upn,
  child.dateOfBirth,
  child.address.lines[0]!,
  first.surname,
  first.email,
  second.forename,
  second.surname,
];

describe('from a register page to a guarded form', () => {
  test('the overlay says that a register was found and how much of it was read', async () => {
    const opened = await job.openRegister(work, `/pupils/${child.id}/register?year=2026`);
    ({ mis, panel } = opened);
    expect(opened.overlay).toMatch(/Register found108 of 108 sessions seen were read/);
    await work.shot(mis, '1-register-found');
  });

  test('reading opens the case; stop and consult come first, also while nobody has answered them', async () => {
    await job.readRegister(mis, panel);
    await job.setAsOf(panel);
    const findings = await job.findingsIn(panel);
    const levels = findings.filter(({ verdict }) => verdict !== 'met' && verdict !== 'not-applicable').map(({ level }) => level);
    expect(levels.slice(0, 2)).toEqual(['stop', 'consult']);
    expect(levels).toEqual(
      levels.toSorted(
        (a, b) => ['stop', 'consult', 'required', 'advised'].indexOf(a) - ['stop', 'consult', 'required', 'advised'].indexOf(b),
      ),
    );
    expect(await textOf(panel)).toContain('Ask first: somebody has to be asked before anything else');
    await work.shot(panel, '2-first-findings');
  });

  test('the count is the truth: 33 sessions, with window, codes and clause beside it', async () => {
    const finding = (await job.findingsIn(panel)).find(({ item }) => item === 'unauthorised-sessions')!;
    expect(finding.text).toMatch(
      /33 sessions coded G, O and U in this school year \(31 August 2026 to 20 November 2026\); at least 20 needed/,
    );
    expect(finding.text).toMatch(/Statutory Intervention Checklist, September 2024: .+ Worked out from the register/);
  });

  test('a letter to one parent only is seen as missing for the other', async () => {
    await job.recordSettings(panel, world.school.checker);
    await job.recordChild(panel);
    await job.recordParents(panel);
    expect((await job.findingsIn(panel)).find(({ item }) => item === 'letter-of-concern')!.verdict).toBe('unanswered');
    await press(panel, 'Letters');
    await job.recordLetter(panel, 'Letter of concern about attendance', '9/10', ['offers support']);
    const finding = (await job.findingsIn(panel)).find(({ item }) => item === 'letter-of-concern')!;
    expect([finding.verdict, finding.text.includes(`${first.forename} ${first.surname}: there`)]).toEqual(['met', true]);
  });

  test('what is sent is shown to the byte, and holds nothing personal', async () => {
    await press(panel, 'What is sent');
    const shown = await panel.$eval('[data-request]', (element) => element.textContent ?? '');
    await work.shot(panel, '3-what-is-sent');
    await press(panel, 'Findings');
    await press(panel, 'Ask the authority’s checker');
    await shows(panel, 'Checked by the checker in your settings');
    const [sent = ''] = world.askedOfChecker;
    expect(JSON.parse(shown)).toEqual(JSON.parse(sent));
    expect(CheckRequest.safeParse(JSON.parse(sent)).success).toBe(true);
    expect(personal.filter((value) => sent.includes(value))).toEqual([]);
    await work.shot(panel, '4-checked-by-the-authority');
  });

  test('the plan fills at least twelve fields of two parents, pupil, school, referrer and absence, each confirmed', async () => {
    form = await openForm(work, panel);
    const filled: string[] = [];
    for (const [place, step] of steps.slice(0, 6).entries()) {
      if (place > 0) await goOn(form, step);
      filled.push(...(await fillStep(form, panel)));
      await work.shot(form, `5-form-${step}`);
      if (step === 'parent-1') await work.shot(panel, '5-panel-filled');
      expect(await textOf(panel)).not.toMatch(/Not written|not confirmed/);
    }
    expect(filled.length).toBeGreaterThanOrEqual(30);
    expect(new Set(filled.map((key) => key.split('.')[0]))).toEqual(new Set(['referrer', 'school', 'pupil', 'parent', 'absence']));
  });

  test('the decoys, the files and the next button are left alone', async () => {
    const decoys = await form.$$eval('input[type=file]', (inputs) => inputs.map((input) => (input as HTMLInputElement).files?.length));
    expect(decoys.every((count) => count === 0)).toBe(true);
    const posted = world.school.posts.flatMap(({ fields }) => Object.entries(fields));
    expect(
      Object.fromEntries(posted.filter(([name]) => /^(previous-surname|emergency-contact-name|last-meeting-day)$/.test(name))),
    ).toEqual({
      'previous-surname': [''],
      'emergency-contact-name': [''],
      'last-meeting-day': [''],
    });
  });

  test('what reached the form is what the case holds', () => {
    const fields = Object.assign({}, ...world.school.posts.map((post) => post.fields)) as Record<string, string[]>;
    expect(fields).toMatchObject({
      'referrer-name': ['Morgan Ellery'],
      'pupil-surname': [child.surname],
      'dob-day': [String(Number(child.dateOfBirth.slice(8)))],
      upn: [child.upn],
      'parent-1-forename': [first.forename],
      'parent-1-lives-with-pupil': [first.livesWithPupil ? 'yes' : 'no'],
      'parent-2-surname': [second.surname],
      'parent-2-address-postcode': [second.address.postcode],
      'unauthorised-sessions': ['33'],
      'attendance-percentage': ['63.5'],
    });
  });

  test('undo puts every field of a step back, and fill fills them again', async () => {
    await form.goto(`${world.school.referral}/statutory-intervention/pupil`);
    await until('our script', async () => (await form.extensionRealms()).length > 0);
    await until('the plan', async () => (await planIn(panel)).some(({ key, state }) => key === 'pupil.upn' && state === 'agrees'));
    await press(panel, 'Undo all on this page');
    await until('the fields to be empty', async () => (await form.$eval('#upn', (input) => (input as HTMLInputElement).value)) === '');
    await until('the plan to follow', async () => (await planIn(panel)).some(({ key, state }) => key === 'pupil.upn' && state === 'write'));
    await press(panel, 'Fill ');
    await until(
      'the fields to be filled again',
      async () => (await form.$eval('#upn', (input) => (input as HTMLInputElement).value)) === child.upn,
    );
  });

  test('a form that holds another child is refused', async () => {
    await form.$eval('#pupil-surname', (input) => ((input as HTMLInputElement).value = 'Somebody-Else'));
    await bindCase(panel);
    await shows(panel, 'may be another child’s');
    await work.shot(panel, '6-another-child');
    await form.reload();
    expect(await layerSays(form, /missing and \d+ not answered/)).not.toContain('another child’s');
  });

  test('the last press brings up one warning; going back sends nothing', async () => {
    await form.goto(`${world.school.referral}/statutory-intervention/declaration`);
    expect(await warned(form)).toMatch(/0 missing and \d+ not answered/);
    expect(await form.$eval('input[type=checkbox]', (box) => (box as HTMLInputElement).checked)).toBe(false);
    const before = world.school.posts.length;
    await form.bringToFront();
    await form.click('input[type=checkbox]');
    await form.click('main button.govuk-button');
    expect(await layerSays(form, 'The form has not been sent')).toMatch(/Nobody has answeredStop: No part-time timetable/);
    await work.shot(form, '7-guard');
    await pressInLayer(form, 'Go back');
    await until('the dialog to close', async () => !(await layerText(form)).includes('The form has not been sent'));
    expect(world.school.posts).toHaveLength(before);
  });

  test('continuing asks for a reason and lets the user’s own next press through, once', async () => {
    await form.click('main button.govuk-button');
    await layerSays(form, 'The form has not been sent');
    await pressInLayer(form, 'Send it without these');
    await pressInLayer(form, 'The local authority’s officer agreed');
    await pressInLayer(form, 'Continue');
    await layerSays(form, 'Press “Submit referral” again');
    const before = world.school.posts.length;
    await Promise.all([form.waitForNavigation(), form.click('main button.govuk-button')]);
    const post = world.school.posts.at(-1)!;
    expect([world.school.posts.length, post.path, post.fields['action']]).toEqual([
      before + 1,
      '/statutory-intervention/declaration',
      ['submit'],
    ]);
    await work.shot(form, '8-sent-by-the-user');
  });

  test('the cover sheet says what an officer agreed may stay open, beside what was checked before', async () => {
    await press(panel, 'Cover sheet');
    expect(await panel.$eval('.cover', (sheet) => (sheet as HTMLElement).innerText)).toContain(
      'No part-time timetable: agreed with an officer',
    );
  });

  test('with everything answered the best standing is “nothing known to be missing”, under the question and with who decided', async () => {
    await press(panel, 'Questions');
    for (const question of await panel.$$eval('fieldset legend', (legends) => legends.map((legend) => legend.textContent ?? '')))
      await pick(panel, question, 'No');
    await press(panel, 'Findings');
    await work.shot(panel, '9-questions-answered');
    const text = await textOf(panel);
    expect(text).toContain('Is a referral right for this child?');
    expect(text).not.toMatch(/\b(complete|ready)\b/i);
  });

  test('nothing was written to the MIS, and no key meant for us was heard by any page', async () => {
    expect(world.school.posts.filter(({ path }) => !path.startsWith('/statutory-intervention'))).toEqual([]);
    const heard = await mis.evaluate(() => (globalThis as unknown as { __heard: string[] }).__heard);
    expect(heard).toEqual([]);
  });
});
