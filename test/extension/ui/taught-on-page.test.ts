import { expect, test } from 'vitest';
import { carriedFrom, withTaught, type Taught } from '../../../extension/forms/index.ts';
import { byWords, markedOn, nothingYet, placesNow, scanned, type Bound } from '../../../extension/ui/form-scan.ts';
import { box, fieldCalled, look, under } from '../forms/page.ts';

const item = 'part-time-timetable';

/** A case that lacks one item, bound to a page whose words do not say where that is seen to. */
function boundHere({ isTaught }: { isTaught: boolean }): Bound {
  const form = look('<h1>Absence</h1>' + under('Pupil', box('UPN') + box('Box 4c', 'type=checkbox')));
  const none: Taught = { own: [], shipped: [] };
  const own = isTaught ? withTaught(none, form, fieldCalled(form, 'Box 4c'), 'absence.partTimeTimetable') : [];
  return {
    ...nothingYet,
    findings: {
      authority: 'england',
      route: 'statutory-intervention',
      checklists: [],
      revision: 1,
      asOf: '2026-11-20',
      by: 'this-computer',
      hosts: [form.host],
      findings: [{ item, title: 'The part-time timetable', level: 'required', verdict: 'missing' }],
    },
    current: true,
    isBound: true,
    taught: { ...none, own },
  };
}

test.each([
  {
    why: 'taught here',
    isTaught: true,
    beside: ['The part-time timetable'],
    where: 'here',
    keys: ['pupil.upn', 'absence.partTimeTimetable'],
  },
  { why: 'not taught', isTaught: false, beside: [], where: undefined, keys: ['pupil.upn'] },
])(
  'a field $why: what is marked beside it, where the guard leads, and what later pages know of it',
  ({ isTaught, beside, where, keys }) => {
    const bound = boundHere({ isTaught });
    const marked = markedOn(bound, new Map()).flatMap(({ marker }) => marker.findings.map(({ title }) => title));
    const { form, matches } = scanned(bound);
    expect([marked, placesNow(bound)(item)?.where, carriedFrom(form, matches).keys]).toEqual([beside, where, keys]);
  },
);

test('the panel is told by the words alone: it puts in itself what was taught by now', () => {
  expect(byWords(boundHere({ isTaught: true })).matches.map(({ key }) => key)).toEqual(['pupil.upn', null]);
});
