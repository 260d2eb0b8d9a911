import type { Frame, Page } from 'puppeteer-core';
import { fieldsOf, namesOf, type Field, type Form, type Page as FormPage } from '../demo-school/forms/field.ts';
import { isFillable, judge } from '../demo-school/forms/expect.ts';
import { isKnown } from '../demo-school/forms/meanings.ts';
import { mutate } from '../demo-school/forms/mutate.ts';
import { truthFor } from '../demo-school/forms/truth.ts';
import { recordCase } from './bed-case.ts';
import { planIn, type Planned } from './form-job.ts';
import { openPanel, press, until } from './hands.ts';
import * as job from './main-job.ts';
import { openWorld, type World } from './world.ts';

/** What came of one form, or of several. Names are `form/page: label`, so that a line says where to look. */
export type Outcome = {
  /** Fields whose meaning the vocabulary has, whose value the case holds, and which can take it. */
  fields: number;
  filled: number;
  suggested: number;
  /** Neither filled nor suggested. */
  missed: string[];
  wrong: string[];
  overwrites: string[];
  submissions: number;
  /** Suggestions of something else than what the field means. */
  wrongSuggestions: string[];
  /** What the engine held and what was then posted differ. */
  lost: string[];
};

export const nothing = (): Outcome => ({
  fields: 0,
  filled: 0,
  suggested: 0,
  missed: [],
  wrong: [],
  overwrites: [],
  submissions: 0,
  wrongSuggestions: [],
  lost: [],
});

export const added = (one: Outcome, other: Outcome): Outcome => ({
  fields: one.fields + other.fields,
  filled: one.filled + other.filled,
  suggested: one.suggested + other.suggested,
  missed: [...one.missed, ...other.missed],
  wrong: [...one.wrong, ...other.wrong],
  overwrites: [...one.overwrites, ...other.overwrites],
  submissions: one.submissions + other.submissions,
  wrongSuggestions: [...one.wrongSuggestions, ...other.wrongSuggestions],
  lost: [...one.lost, ...other.lost],
});

export type Bed = { world: World; panel: Page; form: Page; truth: Record<string, string> };

/** The demo school's case, recorded as a person records it, and a tab for the forms. */
export async function openBed(): Promise<Bed> {
  const world = await openWorld();
  const work = job.jobIn(world, process.env['SCREENS'] ?? '.artifacts/screens');
  const panel = await recordCase(work);
  const form = await world.browser.newPage();
  await form.goto(world.school.forms);
  await openPanel(world.browser, form);
  await press(panel, 'Form');
  await job.allowSite(panel, form);
  return { world, panel, form, truth: truthFor(job.child) };
}

/** Fills every page of a form from the panel, presses the form's own button between them, and judges what it then holds and sent. */
export async function fillForm(bed: Bed, form: Form): Promise<Outcome> {
  let outcome = nothing();
  await openPage(bed, form, form.pages[0]!);
  for (const page of form.pages) {
    const filled = await fillPage(bed, form, page);
    outcome = added(outcome, filled.submissions > 0 ? filled : { ...filled, lost: await lostOnTheWay(bed, form, page) });
  }
  return outcome;
}

/** One page of the form as this seed changes it, filled and judged. */
export async function fillMutant(bed: Bed, plain: Form, seed: number): Promise<Outcome> {
  const form = mutate(plain, seed);
  const page = form.pages[seed % form.pages.length]!;
  await openPage(bed, form, page, `?mutant=${seed}`);
  const outcome = await fillPage(bed, form, page);
  const seeded = (names: string[]) => names.map((name) => `seed ${seed}, ${name}`);
  return {
    ...outcome,
    missed: seeded(outcome.missed),
    wrong: seeded(outcome.wrong),
    overwrites: seeded(outcome.overwrites),
    wrongSuggestions: seeded(outcome.wrongSuggestions),
  };
}

/** Opens one page of a form; the frame that holds it, once its engine has drawn it. */
export async function openPage({ world, form: tab }: Bed, form: Form, page: FormPage, query = ''): Promise<Frame> {
  await tab.bringToFront();
  await tab.goto(`${world.school.forms}/forms/${form.id}/${page.slug}${query}`);
  return frameOf(tab, page);
}

export async function fillPage(bed: Bed, form: Form, page: FormPage): Promise<Outcome> {
  const before = bed.world.school.posts.length;
  const frame = await frameOf(bed.form, page);
  for (const words of pressesOf(form, page)) await frame.click(words);
  const planned = await fillFromPanel(bed);
  const held = await heldIn(frame);
  const submissions = bed.world.school.posts.slice(before).filter(({ path }) => isSent(path, form)).length;
  return { ...judged(bed, form, page, held, planned), submissions };
}

/** Presses the form's own button; the fields whose posted value is not what the engine held. */
async function lostOnTheWay(bed: Bed, form: Form, page: FormPage): Promise<string[]> {
  const frame = await frameOf(bed.form, page);
  const held = await heldIn(frame);
  const sent = await goOn(bed, form, page, frame);
  const lost = fieldsOf(page).filter((field) => posted(form, field, sent) !== held[field.handle]?.replaceAll('\r\n', '\n'));
  return lost.map((field) => named(form, page, field));
}

/** What only a person can answer, or ask for, before the page has all its fields. */
export const pressesOf = (form: Form, page: FormPage): string[] => [
  ...(page.presses ?? []),
  ...fieldsOf(page).flatMap((field) => (field.answered ? [`[name="${namesOf(form, field)[0]}"][value="${field.answered}"]`] : [])),
];

const isSent = (path: string, form: Form) => path.startsWith(`/forms/${form.id}/`) && !path.endsWith('/postback');
const named = (form: Form, page: FormPage, field: Field) => `${form.id}/${page.slug}: ${field.label}`;

/** The frame that holds the page's form, once its engine has drawn it. */
export const frameOf = (tab: Page, page: FormPage): Promise<Frame> =>
  until(
    `the page ${page.slug}`,
    async () => {
      for (const frame of tab.frames()) {
        const isReady = await frame.evaluate(() => {
          const { held, ready } = window as unknown as { held?: () => object; ready?: boolean };
          return document.readyState === 'complete' && held !== undefined && ready === true;
        });
        if (isReady && new URL(tab.url()).pathname.includes(`/${page.slug}`)) return frame;
      }
      return null;
    },
    15_000,
  );

/** What the form's own engine holds, by handle. */
export const heldIn = (frame: Frame): Promise<Record<string, string>> =>
  frame.evaluate(() => (window as unknown as { held: () => Record<string, string> }).held());

/** Binds, looks, and presses Fill once, as a person does; what the plan then says, by field. */
async function fillFromPanel({ panel, form }: Bed): Promise<Planned[]> {
  if (!(await isFound(form, panel))) return [];
  const planned = await planIn(panel);
  if (!planned.some(({ state }) => state === 'write')) return planned;
  await press(panel, 'Fill ');
  await panel.waitForFunction(() => /\d+ of \d+ fields filled/.test(document.body.innerText), { polling: 'mutation', timeout: 30_000 });
  return planIn(panel);
}

/** A page that has only just come is looked at again after a moment, as a person would. */
export async function isFound(form: Page, panel: Page): Promise<boolean> {
  await until('a script of ours on the page', async () => (await form.extensionRealms()).length > 0, 1500).catch(() => null);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await isFoundNow(panel)) return true;
    await new Promise((later) => setTimeout(later, 300));
  }
  return false;
}

/** Chooses the case for this form, and waits for a plan that was not there before. */
async function isFoundNow(panel: Page): Promise<boolean> {
  await panel.$$eval('h3, .fault', (all) => all.forEach((one) => one.setAttribute('data-before', '')));
  await press(panel, 'Use this case for this form');
  const found = await panel.waitForFunction(
    () => {
      const words = document.body.innerText;
      if (words.includes('Looking at the form…')) return null;
      if (words.includes('No referral form was found')) return 'none';
      const said = [...document.querySelectorAll('h3:not([data-before]), .fault:not([data-before])')].map(({ textContent }) => textContent);
      return said.some((one) => /^(On this page:|Nothing is filled)/.test(one)) ? 'found' : null;
    },
    { polling: 'mutation', timeout: 10_000 },
  );
  return (await found.jsonValue()) === 'found';
}

function judged({ truth }: Bed, form: Form, page: FormPage, held: Record<string, string>, planned: Planned[]): Outcome {
  const outcome = nothing();
  const all = fieldsOf(page);
  const suggested = planned.filter(({ state }) => state === 'suggested');
  for (const field of all) {
    const verdict = judge(field, held[field.handle] ?? '', truth);
    const name = named(form, page, field);
    if (verdict === 'wrong') (field.prefilled === undefined ? outcome.wrong : outcome.overwrites).push(`${name} = ${held[field.handle]}`);
    if (!isFillable(field, truth) || !isKnown(field.means!)) continue;
    outcome.fields += 1;
    if (verdict === 'right') outcome.filled += 1;
    else if (suggested.some(({ key }) => key === field.means)) outcome.suggested += 1;
    else outcome.missed.push(name);
  }
  const meant = new Set(all.map(({ means }) => means));
  outcome.wrongSuggestions = suggested.filter(({ key }) => !meant.has(key)).map(({ key, words }) => `${form.id}: ${key} for ${words}`);
  return outcome;
}

/** Presses the form's own button; what was then posted. */
async function goOn({ world, form: tab }: Bed, form: Form, page: FormPage, frame: Frame): Promise<Record<string, string[]>> {
  const before = world.school.posts.length;
  await tab.bringToFront();
  const button = await frame.waitForSelector('pierce/.next', { timeout: 2000 });
  await button!.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await button!.click();
  const post = await until(`the post of ${form.id}/${page.slug}`, async () =>
    world.school.posts.slice(before).find(({ path }) => isSent(path, form)),
  );
  await until('the next page', async () => !tab.url().includes(`/${page.slug}`));
  return post.fields;
}

/** What a post says for a field, as `held` would put it. */
function posted(form: Form, field: Field, fields: Record<string, string[]>): string {
  const values = namesOf(form, field).map((name) => (fields[name] ?? []).join('|'));
  // A post ends its lines with CRLF.
  return values.every((value) => value === '') ? '' : values.join('/').replaceAll('\r\n', '\n');
}
