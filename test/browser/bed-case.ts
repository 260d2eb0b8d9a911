import type { Page } from 'puppeteer-core';
import { asks, type AskedSubject } from '../../extension/case/asked.ts';
import * as truth from '../demo-school/forms/truth.ts';
import { school } from '../demo-school/index.ts';
import { choose, openPanel, press, saveFormOf, shows, tick, type, until } from './hands.ts';
import * as job from './main-job.ts';

/** The demo school's case with everything in it that the truth of the bed says somebody recorded, as a person records it. */
export async function recordCase(work: job.Job): Promise<Page> {
  const { mis, panel } = await job.openRegister(work, `/pupils/${job.child.id}/register?year=2026`);
  await job.readRegister(mis, panel);
  await job.setAsOf(panel);
  await mis.bringToFront();
  await mis.goto(`${work.world.school.mis}/pupils/${job.child.id}/register?year=2025`);
  await until('last year to be found', async () => (await mis.extensionRealms()).length > 0);
  await openPanel(work.world.browser, mis);
  await job.readRegister(mis, panel);
  await job.recordSettings(panel, '');
  await recordSchool(panel);
  await job.recordChild(panel);
  await recordRest(panel);
  await recordSibling(panel);
  await job.recordParents(panel);
  await recordFirstParent(panel);
  await recordWork(panel);
  await recordFamily(panel);
  return panel;
}

const onlyAsked = 'Only for a form that asks';

/** Types in what only a form asks, each under its own label. */
async function typeAsked(panel: Page, subject: AskedSubject, known: Record<string, string>): Promise<void> {
  for (const [attribute, { label }] of Object.entries<{ label: string }>(asks[subject])) {
    const value = known[attribute];
    if (value === 'yes' || value === 'no') await choose(panel, label, value === 'yes' ? 'Yes' : 'No');
    else if (value !== undefined) await type(panel, label, value);
  }
}

async function recordSchool(panel: Page): Promise<void> {
  await press(panel, 'Settings');
  const [first, second, town] = school.address.lines;
  await type(panel, 'Address', first!);
  await type(panel, 'Address, second line', second!);
  await type(panel, 'Town', town!);
  await type(panel, 'Postcode', school.address.postcode);
  await press(panel, onlyAsked);
  await typeAsked(panel, 'school', { ...school, address: '', seniorAttendanceChampion: school.champion });
  await press(panel, 'Save settings');
  await shows(panel, 'Saved.');
  await press(panel, 'Cases');
  await press(panel, job.child.name);
}

async function recordRest(panel: Page): Promise<void> {
  await press(panel, 'Register');
  await panel.$$eval('details', (folds) => folds.forEach((fold) => (fold.open = true)));
  await type(panel, 'Town', job.child.address.lines.at(-1)!);
  await type(panel, 'First day on the school’s roll', job.child.joined);
  await typeAsked(panel, 'pupil', { ...truth.asked, class: job.child.class });
  await press(panel, 'Save the details');
}

async function recordSibling(panel: Page): Promise<void> {
  const { forename, surname, dateOfBirth, school: attended } = truth.sibling;
  await type(panel, 'Their first name', forename);
  await type(panel, 'Their surname', surname);
  await type(panel, 'Their date of birth', dateOfBirth);
  await type(panel, 'Their school', attended);
  await typeAsked(panel, 'sibling', truth.sibling);
  await press(panel, 'Add this brother or sister');
  await shows(panel, 'Linnet Ashdene, born 4 May 2016');
}

async function recordFirstParent(panel: Page): Promise<void> {
  const { forename, surname } = job.child.parents[0]!;
  await panel.$$eval(
    '.list > li',
    (listed, name) =>
      listed
        .find(({ textContent }) => textContent?.includes(name))!
        .querySelectorAll('details')
        .forEach((fold) => (fold.open = true)),
    `${forename} ${surname}`,
  );
  await typeAsked(panel, 'parent', truth.askedOfParent);
  await press(panel, 'Save the correction');
  await shows(panel, 'Corrected once');
}

/** What the school has done: one worker, one meeting, one offer of support, and no notices. */
async function recordWork(panel: Page): Promise<void> {
  const { agency, meeting, support } = truth;
  await press(panel, 'Agencies');
  await choose(panel, 'Agency', 'Early Help worker');
  await type(panel, 'Worker’s name', agency.worker);
  await type(panel, 'Involved since', agency.involvedFrom);
  await type(panel, 'Last contacted on', agency.contactedOn);
  await press(panel, onlyAsked);
  await typeAsked(panel, 'agency', agency);
  await press(panel, 'Add this agency');
  await shows(panel, `(${agency.worker})`);

  await press(panel, 'Meetings');
  await type(panel, 'Held, or offered for', meeting.heldOn);
  await type(panel, 'To be reviewed on', meeting.reviewOn);
  await press(panel, onlyAsked);
  await type(panel, 'Name of the person in the chair', meeting.chair);
  await saveFormOf(panel, 'Held, or offered for');
  await shows(panel, 'Formal attendance meeting, 5 November 2026');

  await press(panel, 'Support');
  await choose(panel, 'Support', 'Early Help');
  await type(panel, 'Offered on', support.offeredOn);
  await press(panel, onlyAsked);
  await typeAsked(panel, 'support', support);
  await press(panel, 'Add this support');
  await shows(panel, 'Early Help, offered on 5 October 2026');
  await tick(panel, 'This is all the support');

  await press(panel, 'Notices');
  await tick(panel, 'There were no notices');
}

async function recordFamily(panel: Page): Promise<void> {
  await press(panel, 'Family');
  await type(panel, 'What reasons did they give', truth.family.reasonsGiven);
  await type(panel, 'What makes it hard', truth.family.barriers);
  await choose(panel, 'May the authority be told', 'Yes');
  await press(panel, 'Save what the family told us');
  await shows(panel, 'You agreed that we tell');
}
