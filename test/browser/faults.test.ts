import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oddTruthOf, pupils, truthOf } from '../demo-school/index.ts';
import * as job from './faults-job.ts';
import { openPanel, pick, press, shows, textOf, until } from './hands.ts';
import { marksOf, storeCase, storedCases } from './kept.ts';
import { layerSays, layerText, pressInLayer } from './layer.ts';
import { findingsIn, setAsOf } from './main-job.ts';
import { openWorld, type World } from './world.ts';

let world: World;
/** At the address of the checker. */
let elsewhere = async (_request: Request): Promise<Response> => new Response('nothing stands here', { status: 500 });

beforeAll(async () => {
  world = await openWorld({ faulty: (request) => elsewhere(request) });
});
afterAll(() => world?.close());

const rowan = pupils.find(({ id }) => id === 'P1001')!;
const thisYear = (id: string) => truthOf(id).filter(({ day }) => day >= '2026-09-01');

describe('the background is ended between two steps', () => {
  test('before reading: the press opens the panel and stores the reading', async () => {
    const { mis, panel } = await job.anew(world, '/pupils/P1001/register?year=2026');
    await job.killBackground(world.browser);
    await pressInLayer(mis, 'Read this register');
    await layerSays(mis, 'Read into the case');
    await shows(panel, 'Is a referral right for this child?');
    expect(await storedCases(panel)).toHaveLength(1);
  });

  test('after the panel was opened, while the grid is still being read: nothing is lost', async () => {
    const { mis, panel } = await job.anew(world, '/pupils/P1001/sessions?year=2026');
    await pressInLayer(mis, 'Read this register');
    await layerSays(mis, 'Reading the register');
    await job.killBackground(world.browser);
    await layerSays(mis, 'Read into the case', 20_000);
    const cases = await storedCases(panel);
    expect([cases.length, marksOf(cases[0])]).toEqual([1, thisYear(rowan.id)]);
  });

  test.each([0, 4, 8, 12, 16, 24, 32, 48])(
    '%i ms after the press, wherever storing is then: one case, or a plain “press again” and then one',
    async (milliseconds) => {
      const { mis, panel } = await job.anew(world, '/pupils/P1001/register?year=2026');
      await pressInLayer(mis, 'Read this register');
      await new Promise((later) => setTimeout(later, milliseconds));
      await job.killBackground(world.browser);
      const said = await layerSays(mis, /Read into the case|Press “Read this register” again/);
      if (!said.includes('Read into the case')) {
        await pressInLayer(mis, 'Read this register');
        await layerSays(mis, 'Read into the case');
      }
      const cases = await storedCases(panel);
      expect([cases.length, marksOf(cases[0])]).toEqual([1, thisYear(rowan.id)]);
    },
  );

  test('before a form is bound, filled and sent: the plan is made, the fields are filled, and the press is still held', async () => {
    const { panel, form } = await job.boundForm(world);
    await job.killBackground(world.browser);
    await press(panel, 'Use this case for this form');
    await job.killBackground(world.browser).catch(() => null);
    await form.goto(`${world.school.referral}/statutory-intervention/pupil`);
    await until('the plan', async () => (await panel.$$('[data-key="pupil.upn"][data-state="write"]')).length > 0);
    await job.killBackground(world.browser);
    await press(panel, 'Fill ');
    await until(
      'the number to be written',
      async () => (await form.$eval('#upn', (input) => (input as HTMLInputElement).value)) === rowan.upn,
    );

    await form.goto(job.declaration(world));
    await layerSays(form, /missing and \d+ not answered/);
    await job.killBackground(world.browser);
    const posts = world.school.posts.length;
    await job.pressSubmit(form);
    await layerSays(form, 'The form has not been sent');
    expect(world.school.posts).toHaveLength(posts);
  });

  test('while the user gives a reason for going on: the reason is kept, and their next press sends', async () => {
    const { panel, form } = await job.boundForm(world);
    await form.goto(job.declaration(world));
    await layerSays(form, /missing and \d+ not answered/);
    await job.pressSubmit(form);
    await layerSays(form, 'The form has not been sent');
    await job.killBackground(world.browser);
    await pressInLayer(form, 'Send it without these');
    await pressInLayer(form, 'It does not apply to this child');
    await pressInLayer(form, 'Continue');
    await layerSays(form, 'Press “Submit referral” again');
    expect((await storedCases(panel))[0]?.continued.map(({ reason }) => reason)).toEqual(['does-not-apply']);
    const posts = world.school.posts.length;
    await Promise.all([form.waitForNavigation(), form.click('main button.govuk-button')]);
    expect(world.school.posts).toHaveLength(posts + 1);
  });

  test('just as the form opens: the guard holds, or says that it was not checked, and never says that nothing is missing', async () => {
    const { form } = await job.boundForm(world);
    for (const milliseconds of [0, 5, 15, 40]) {
      await form.goto(job.declaration(world), { waitUntil: 'domcontentloaded' });
      await new Promise((later) => setTimeout(later, milliseconds));
      await job.killBackground(world.browser).catch(() => null);
      const said = await layerSays(form, /not answered|Not checked|Nothing known/);
      expect(said).not.toContain('Nothing known');
    }
  });
});

test('a wizard that draws its next step into the same page is filled as it goes on; what an answer brings in changes nothing', async () => {
  const { panel, form } = await job.boundForm(world);
  await form.goto(`${world.school.referral}/statutory-intervention/pupil`);
  await until('the plan', async () => (await panel.$$('[data-key="pupil.upn"][data-state="write"]')).length > 0);
  await press(panel, 'Fill this page and each further one I open');
  await shows(panel, 'fields filled');
  await form.$eval('main form', (asked) => asked.insertAdjacentHTML('beforeend', '<label for=why>Why?</label><input id=why>'));
  // Longer than our script waits for a page to come to rest.
  await form.evaluate(() => new Promise((rested) => setTimeout(rested, 900)));
  expect(await textOf(panel)).toContain('fields filled');
  await form.$eval('main form', (asked) => {
    asked.innerHTML = '<label for=further>Unique pupil number (UPN)</label><input id=further name=further>';
  });
  await until(
    'the next step to be filled',
    async () => (await form.$eval('#further', (box) => (box as HTMLInputElement).value)) === rowan.upn,
  );
});

describe('pages that are not what they seem', () => {
  test.each([
    { why: 'notices with dates in them', address: '/notices' },
    { why: 'a timetable with AM and PM in it', address: '/timetable' },
  ])('$why: nothing is drawn, and the reader is not even loaded', async ({ address }) => {
    const { mis } = await job.anew(world, address);
    await until('the detector', async () => (await mis.extensionRealms()).length > 0);
    // Longer than the detector waits for a page to come to rest.
    await mis.evaluate(() => new Promise((rested) => setTimeout(rested, 900)));
    expect(await layerText(mis)).toBe('');
    expect(await mis.$('before-you-refer')).toBeNull();
  });

  test('codes nobody defined: not read, counted apart, and settled by nobody’s guess', async () => {
    const { mis, panel } = await job.anew(world, '/pupils/P1001/register-odd');
    const odd = oddTruthOf(rowan.id);
    const truth = new Map(thisYear(rowan.id).map(({ day, session, code }) => [`${day} ${session}`, code]));
    const oddities = odd.filter(({ day, session, code }) => truth.get(`${day} ${session}`) !== code);
    const said = await layerSays(mis, 'Register found');
    expect(said).toContain('Some sessions hold something that is not a register code.');
    await pressInLayer(mis, 'Read this register');
    await layerSays(mis, 'Read in part');
    const marks = new Map(marksOf((await storedCases(panel))[0]).map(({ day, session, code }) => [`${day} ${session}`, code]));
    const notRead = [...marks.values()].filter((code) => code === '?').length;
    expect(said).toContain(`${notRead} not understood`);
    // A lower-case letter may be read as its capital; nothing else may be read as anything.
    const read = odd.filter(({ day, session }) => marks.get(`${day} ${session}`) !== '?');
    expect(read.map(({ day, session }) => marks.get(`${day} ${session}`))).toEqual(read.map(({ code }) => code.toUpperCase()));
    const undefinedCodes = oddities.filter(({ code }) => ['ZZ', '@', 'I2'].includes(code));
    expect(undefinedCodes.map(({ day, session }) => marks.get(`${day} ${session}`))).toEqual(undefinedCodes.map(() => '?'));
    await setAsOf(panel);
    expect((await findingsIn(panel)).find(({ item }) => item === 'no-n-this-year')?.verdict).not.toBe('met');
  });

  test('days without a year: asked, and read with the answer', async () => {
    const { mis, panel } = await job.anew(world, '/pupils/P1001/register-no-year');
    const said = await layerSays(mis, 'Register found, without a year');
    expect(said).toContain('Which school year is this?');
    await pressInLayer(mis, '2026 to 2027');
    await pressInLayer(mis, 'Read this register');
    await layerSays(mis, 'Read into the case');
    expect(marksOf((await storedCases(panel))[0])).toEqual(thisYear(rowan.id));
  });

  test('two pupils of one name: two cases, each with its own number and marks', async () => {
    const { panel } = await job.readCase(world, '/pupils/P1003/register?year=2026');
    const { mis } = await job.openPage(world, '/pupils/P1013/register?year=2026');
    await pressInLayer(mis, 'Read this register');
    await layerSays(mis, 'Read into the case');
    const cases = await storedCases(panel);
    const [elder, younger] = ['P1003', 'P1013'].map((id) => pupils.find((pupil) => pupil.id === id)!);
    const byNumber = new Map(cases.map((one) => [one.pupil.upn, marksOf(one)]));
    expect(byNumber).toEqual(
      new Map([
        [elder!.upn, thisYear('P1003')],
        [younger!.upn, thisYear('P1013')],
      ]),
    );
    await press(panel, 'Cases');
    const names = await panel.$$eval('.list li', (items) => items.map((item) => item.textContent));
    expect([names.length, new Set(names).size]).toEqual([2, 2]);
    await press(panel, `Sam Fairweather, ${younger!.upn}`);
    await until('the case', () => panel.$('h2.pupil'));
    expect(await panel.$eval('h2.pupil', (heading) => heading.textContent)).toBe(`Sam Fairweather, ${younger!.upn}`);
  });

  test('a name with tags and a direction mark in it: text, in the overlay and in the panel', async () => {
    const { mis, panel } = await job.readCase(world, '/pupils/P1014/register?year=2026');
    expect(await layerText(mis)).toContain('Layla <b>Quillfeather</b>');
    expect(await panel.$eval('h2.pupil', (heading) => [heading.textContent, heading.childElementCount])).toEqual([
      'Layla <b>Quillfeather</b>',
      0,
    ]);
    await press(panel, 'Cases');
    expect(await panel.$$eval('.list b', (made) => made.length)).toBe(0);
  });

  test('the page goes to another pupil without loading: the overlay speaks of the new one, and keeps no word about the old', async () => {
    const { mis } = await job.readCase(world, '/pupils/P1003/switch');
    const younger = pupils.find(({ id }) => id === 'P1013')!;
    await mis.bringToFront();
    await mis.click(`a[data-pupil="${younger.id}"]`);
    const said = await layerSays(mis, younger.upn);
    expect(said).not.toContain('Read into the case');
  });

  test('the page is on its way to another pupil when the press comes: nothing is stored, and it says so', async () => {
    const { mis, panel } = await job.anew(world, '/pupils/P1003/switch');
    let arrive: () => void = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await mis.setRequestInterception(true);
    mis.on('request', (request) => void arrived.then(() => request.continue()));
    await mis.click('a[data-pupil="P1013"]');
    await until('the address to go on', async () => mis.url().includes('P1013'));
    await pressInLayer(mis, 'Read this register');
    await layerSays(mis, 'Nothing was stored');
    expect(await storedCases(panel)).toEqual([]);
    arrive();
    await layerSays(mis, pupils.find(({ id }) => id === 'P1013')!.upn);
    // The page has come to rest and was looked at again: what became of the press is still said, until the user does something.
    await mis.evaluate(() => new Promise((later) => setTimeout(later, 1500)));
    expect(await layerText(mis)).toContain('Nothing was stored');
    await pressInLayer(mis, 'Read this register');
    expect(await layerSays(mis, 'Read into the case')).not.toContain('Nothing was stored');
  });
});

describe('forms', () => {
  test('a field that holds something else: both are shown, and it is never overwritten', async () => {
    const { panel, form } = await job.boundForm(world);
    await press(panel, 'Settings');
    await job.type(panel, 'Your role', 'Attendance officer');
    await press(panel, 'Save settings');
    await shows(panel, 'Saved.');
    await press(panel, 'Cases');
    await press(panel, rowan.name);
    await press(panel, 'Form');
    await form.type('#referrer-role', 'Head of Year 10');
    await press(panel, 'Use this case for this form');
    const shown = await until('the conflict', async () =>
      panel.$eval('[data-key="referrer.role"][data-state="conflict"]', (entry) => entry.textContent),
    );
    expect(shown).toMatch(/Attendance officer.*nothing is overwritten.*On the form: Head of Year 10/);
    const fill = await panel.$$eval('button', (buttons) => buttons.some((button) => button.textContent?.startsWith('Fill ')));
    if (fill) await press(panel, 'Fill ');
    expect(await form.$eval('#referrer-role', (input) => (input as HTMLInputElement).value)).toBe('Head of Year 10');
  });

  test.each([
    { why: 'no case was chosen for it', bindFirst: false },
    { why: 'the case was chosen for the form in another tab', bindFirst: true },
  ])('$why: the last press goes through, and says that nothing was checked', async ({ bindFirst }) => {
    const { form } = bindFirst ? await job.boundForm(world) : { form: await unboundForm() };
    const other = bindFirst ? await world.browser.newPage() : form;
    await other.goto(job.declaration(world));
    await until('our script', async () => (await other.extensionRealms()).length > 0);
    await layerSays(other, 'Not checked: no case is chosen for this form');
    expect(await job.saidAtSubmit(other)).toContain('Not checked: no case is chosen for this form');
    expect(world.school.posts.at(-1)?.path).toBe('/statutory-intervention/declaration');
  });

  test('the tab went on to a form of another site: it is not taken for the one the case was chosen for', async () => {
    const { panel, form } = await job.boundForm(world);
    const page = await (await form.goto(job.declaration(world)))!.text();
    elsewhere = async ({ method }) => new Response(method === 'GET' ? page : 'sent', { headers: { 'content-type': 'text/html' } });
    await form.goto(`${world.school.checker}/statutory-intervention/declaration`);
    await openPanel(world.browser, form);
    await press(panel, 'Allow on this site');
    await layerSays(form, 'Not checked: no case is chosen for this form');
    expect(await job.saidAtSubmit(form)).toContain('Not checked: no case is chosen for this form');
  });

  test('the extension was restarted under an open form: the page gets our scripts anew, and the press goes through', async () => {
    const { form } = await job.boundForm(world);
    await form.goto(job.declaration(world));
    await layerSays(form, /missing and \d+ not answered/);
    const background = await (await world.browser.waitForTarget((one) => one.type() === 'service_worker')).worker();
    await background!.evaluate(() => chrome.runtime.reload()).catch(() => null);
    await until('the old scripts to be orphans', async () => {
      const [realm] = await form.extensionRealms();
      return realm!.evaluate(() => !(chrome as { runtime?: { id?: string } }).runtime?.id);
    });
    await until('scripts of the restarted extension', async () => {
      const living = (await form.extensionRealms()).map((realm) =>
        realm.evaluate(() => Boolean((chrome as { runtime?: { id?: string } }).runtime?.id && 'guarding' in globalThis)),
      );
      return (await Promise.all(living)).includes(true);
    });
    await until('what the old scripts drew to be gone', async () => (await form.$$('before-you-refer')).length === 1);
    const posts = world.school.posts.length;
    await job.pressSubmit(form);
    await until('the post', async () => world.school.posts.length > posts);
    expect(world.school.posts.at(-1)?.fields['action']).toEqual(['submit']);
  });

  async function unboundForm(): Promise<Page> {
    const { panel } = await job.readCase(world);
    const form = await world.browser.newPage();
    await form.goto(job.declaration(world));
    await form.bringToFront();
    await shows(panel, 'This tab: Declaration');
    if ((await textOf(panel)).includes('may not look at')) await press(panel, 'Allow on this site');
    return form;
  }
});

describe('our own check fails', () => {
  const broken: Array<{ why: string; part: (kept: Kept) => object; section: string; says: RegExp }> = [
    {
      why: 'a register that cannot be read',
      part: ({ registers }) => ({ registers: registers.map((register) => ({ ...register, marks: 'not marks' })) }),
      section: 'Findings',
      says: /Not checked: something in this case could not be put into a check/,
    },
    {
      why: 'an entry of a kind this version does not know',
      part: ({ evidence }) => ({ evidence: { ...evidence, letters: { entries: [letterOfTomorrow] } } }),
      section: 'Findings',
      says: /Not checked: something in this case could not be put into a check/,
    },
    {
      why: 'a list that is not there',
      part: ({ evidence }) => ({ evidence: { ...evidence, letters: null } }),
      section: 'Letters',
      says: /Not checked: this part of the panel could not be shown/,
    },
  ];
  test.each(broken)('$why: said as not checked, the rest of the case stays usable, and the form is not held', async (row) => {
    const { panel, form } = await job.boundForm(world);
    const [kept] = await storedCases(panel);
    await storeCase(panel, { ...kept, ...row.part(kept!) });
    await panel.reload();
    await press(panel, row.section);
    await until('the sentence', async () => row.says.test(await textOf(panel)));
    expect(await textOf(panel)).not.toContain('Nothing known to be missing');

    await press(panel, 'Questions');
    await pick(panel, 'Is the child on a part-time timetable now?', 'Yes');
    await until('the answer to be kept', async () => (await storedCases(panel))[0]?.answers['part-time-timetable']?.value === 'yes');

    await form.goto(job.declaration(world));
    await layerSays(form, 'Not checked: something went wrong in the extension');
    expect(await job.saidAtSubmit(form)).toContain('Not checked');
    expect(world.school.posts.at(-1)?.path).toBe('/statutory-intervention/declaration');
  });

  type Kept = Awaited<ReturnType<typeof storedCases>>[number];
  const stamp = { at: '2026-11-20T09:00:00.000Z', by: '' };
  const letterOfTomorrow = { id: 'l1', recorded: stamp, former: [], entry: { kind: 'of-tomorrow', sent: '2026-10-09', parents: [] } };
});

describe('two windows show one case', () => {
  test('what is answered, set or chosen in one shows in the other', async () => {
    const { panel } = await job.readCase(world);
    const other = await world.browser.newPage();
    await other.goto(panel.url());
    for (const window of [panel, other]) await press(window, 'Questions');
    const question = 'Is the child on a part-time timetable now?';
    for (const answer of ['Yes', 'No']) {
      await other.bringToFront();
      await pick(other, question, answer);
      expect(await until(`“${answer}” in the first window`, () => isPicked(panel, question, answer))).toBe(true);
    }
    await press(other, 'As of ');
    await job.type(other, 'Look at this case as of', '9 Oct 2026');
    await press(other, 'Look at it as of this day');
    await shows(panel, 'As of Friday 9 October 2026');
    await other.close();
  });

  const isPicked = (page: Page, question: string, answer: string): Promise<boolean> =>
    page.$$eval(
      'fieldset',
      (sets, asked, said) =>
        sets.some(
          (one) =>
            one.querySelector('legend')?.textContent === asked &&
            [...one.querySelectorAll('label')].some(
              (label) => label.textContent === said && label.querySelector<HTMLInputElement>('input')?.checked,
            ),
        ),
      question,
      answer,
    );
});
