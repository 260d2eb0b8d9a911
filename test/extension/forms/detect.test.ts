import { expect, test } from 'vitest';
import { detect } from '../../../extension/forms/index.ts';
import { box, dateBoxes, show, under } from './page.ts';

test.each([
  {
    why: 'a form in one page',
    html: `<h1>Attendance referral</h1>${under('Pupil', box('Name') + dateBoxes('Date of birth', 'd'))}${under('Parent', box('Surname'))}`,
  },
  { why: 'one step about the pupil', html: `<h1>Pupil details</h1>${box('UPN')}${box('Forename')}${box('School')}` },
  {
    why: 'one step about a parent',
    html: `<title>Request statutory intervention</title><h1>Parent or carer 1</h1>${box('Surname')}${box('Email')}${box('Relationship to pupil')}`,
  },
  {
    why: 'words that are on the fields alone',
    html: '<h1>Casework</h1><input aria-label="UPN"><input aria-label="Name of school"><span id=q-label>Parent 1 surname</span><input aria-labelledby=q-label>',
  },
  {
    why: 'the step that only declares and sends',
    html: '<h1>Declaration</h1><form><p>Your referral</p><h2>Statutory intervention</h2><label><input type=checkbox>I confirm</label><button>Submit referral</button></form>',
  },
])('is a referral form: $why', ({ html }) => {
  expect(detect(show(html))).toMatchObject({ kind: 'form' });
});

test.each([
  {
    why: 'signing in',
    html: `<h1>Pupil referral for parents</h1>${box('UPN')}${box('School')}<input type=password aria-label="Password">`,
  },
  { why: 'a search', html: `<h1>Find a school</h1>${box('Town')}<button>Search</button>` },
  { why: 'words about referrals and no fields', html: '<h1>How to refer a pupil</h1><p>Tell each parent first.</p>' },
  { why: 'a form about something else', html: `<h1>Report a missed bin</h1>${box('Name')}${box('Postcode')}${box('Email')}` },
  { why: "a form about a child's school lunch", html: `<h1>Lunch</h1>${box('Child')}${box('Meal')}${box('Day wanted')}` },
  { why: 'nothing', html: '' },
])('is not: $why', ({ html }) => {
  expect(detect(show(html))).toBeNull();
});
