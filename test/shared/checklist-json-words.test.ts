import { describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authorities/index.ts';
import type { Requirement } from '../../shared/checklist/checklist.ts';
import { inWords } from '../../shared/checklist/in-words.ts';
import { predicates } from '../../shared/checklist/predicates/index.ts';
import { requirementFaults } from '../../shared/checklist/requirement-faults.ts';

describe.each(authorities.flatMap(({ checklists }) => checklists))('$authority / $route', (checklist) => {
  test.each(checklist.items)('$id says in words what it needs', ({ needs, appliesWhen }) => {
    for (const requirement of [needs, ...(appliesWhen ? [appliesWhen] : [])])
      expect(inWords(requirement, checklist.questions)).toMatch(/^\S(?!.*(undefined|\[object|, ,)).+$/);
  });
});

/** Every way to leave one key of a requirement out, at any depth. */
function* without(value: unknown): Generator<[path: string, rest: unknown]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [key, part] of Object.entries(value)) {
    const { [key]: _left, ...rest } = value as Record<string, unknown>;
    yield [key, rest];
    for (const [path, less] of without(part)) yield [`${key}.${path}`, { ...value, [key]: less }];
  }
}

/** Every predicate in a requirement, as it is used there. */
const usedIn = (value: unknown): Requirement[] =>
  typeof value !== 'object' || value === null ? [] : 'is' in value ? [value as Requirement] : Object.values(value).flatMap(usedIn);
const used = authorities.flatMap(({ checklists }) =>
  checklists.flatMap(({ items }) => items.flatMap(({ needs, appliesWhen }) => usedIn([needs, appliesWhen]))),
);

describe.each(Object.entries(predicates))('%s', (is, { examples }) => {
  const all = [
    ...examples.map(({ params }) => ({ is, ...(params as object) }) as Requirement),
    ...used.filter((use) => 'is' in use && use.is === is),
  ];
  const uses = [...new Map(all.map((use) => [JSON.stringify(use), use])).values()];

  test.each(uses)('no part of it goes unsaid: %j', (use) => {
    const unsaid = [...without(use)]
      .filter(([, rest]) => requirementFaults(rest, [], true).length === 0)
      .filter(([, rest]) => inWords(rest as Requirement, {}) === inWords(use, {}))
      .map(([path]) => path);
    expect(unsaid).toEqual([]);
  });
});

const windows = [
  ['this term so far', 'term'],
  ['the calendar month up to the check', 'calendar-month'],
  ['the calendar week up to the check', 'calendar-week'],
  ['the day of the check', 'calendar-day'],
  ['the last school week up to the check', 'school-week'],
  ['the last school day up to the check', 'school-day'],
] as const;

test.each<[words: string, requirement: Requirement]>([
  ['no session coded N, in this school year', { is: 'sessions', codes: ['N'], within: { schoolYear: 'this' }, atMost: 0 }],
  [
    'at least 1 session coded G, O or U, in this school year, after “Formal attendance meeting”, before “Warning letter”',
    {
      is: 'sessions',
      codes: ['G', 'O', 'U'],
      within: { schoolYear: 'this' },
      atLeast: 1,
      after: { meeting: 'formal' },
      before: { letter: 'warning' },
    },
  ],
  [
    'no coding fault in the register (N for more than five school days or no mark), and yes to “q”',
    { is: 'faults', kinds: ['n-overdue', 'blank'], question: 'q' },
  ],
  ["advice from the local authority's attendance officer is recorded", { is: 'advice', from: 'la-attendance-officer', about: 'x' }],
  [
    'Warning letter, at least 2 of them, in the last 18 calendar weeks',
    { is: 'letter', about: 'warning', atLeast: 2, within: { last: 18, unit: 'calendar-week' } },
  ],
  [
    'an offer of support: Early Help, 1 to 183 days before “Formal attendance meeting”',
    { is: 'support', strands: ['early-help'], before: { meeting: 'formal', atMost: 183 } },
  ],
  [
    'Review meeting, 21 to 42 days after “Formal attendance meeting”, about 28 days suggested',
    { is: 'meeting', kind: 'review', after: { meeting: 'formal', atLeast: 21, about: 28, atMost: 42 } },
  ],
  [
    'Letter telling parents of the referral, at least 14 days after “Formal attendance meeting”',
    { is: 'letter', about: 'referral-notification', after: { meeting: 'formal', atLeast: 14 } },
  ],
  [
    'Warning letter, at least 10 school days after “Formal attendance meeting”',
    { is: 'letter', about: 'warning', after: { meeting: 'formal', atLeast: 10, unit: 'school-day' } },
  ],
  [
    'Letter telling parents of the referral, after “Notice to improve”',
    { is: 'letter', about: 'referral-notification', after: { notice: 'notice-to-improve' } },
  ],
  [
    '(for each parent: Warning letter) and Formal attendance meeting',
    { allOf: [{ forEachParent: { is: 'letter', about: 'warning' } }, { is: 'meeting', kind: 'formal' }] },
  ],
  [
    'for each parent: Warning letter and Formal attendance meeting',
    {
      forEachParent: {
        allOf: [
          { is: 'letter', about: 'warning' },
          { is: 'meeting', kind: 'formal' },
        ],
      },
    },
  ],
  [
    '(Warning letter; or a recorded reason, yes to “r”) or (not: Formal attendance meeting)',
    { anyOf: [{ orReason: { is: 'letter', about: 'warning' }, reason: 'r' }, { not: { is: 'meeting', kind: 'formal' } }] },
  ],
  [
    '(for each parent: Warning letter); or a recorded reason, yes to “r”',
    { orReason: { forEachParent: { is: 'letter', about: 'warning' } }, reason: 'r' },
  ],
  ...windows.map(([words, last]): [string, Requirement] => [
    `Warning letter, in ${words}`,
    { is: 'letter', about: 'warning', within: { last: 1, unit: last } },
  ]),
  ['Warning letter, 1 calendar week ago or longer', { is: 'letter', about: 'warning', elapsed: { count: 1, unit: 'calendar-week' } }],
  ['Warning letter, 2 school weeks ago or longer', { is: 'letter', about: 'warning', elapsed: { count: 2, unit: 'school-week' } }],
  [
    "Review meeting, invited to in writing with 1 working day's notice",
    { is: 'meeting', kind: 'review', invitation: { notice: 1, unit: 'working-day' } },
  ],
  [
    'Review meeting, invited to in writing (by post or by email) that gives the date and time of the meeting',
    { is: 'meeting', kind: 'review', invitation: { channels: ['post', 'email'], states: ['date-and-time'] } },
  ],
  [
    'advice from the Designated Safeguarding Lead is recorded, in this school year',
    { is: 'advice', from: 'safeguarding-lead', about: 'x', within: { schoolYear: 'this' } },
  ],
  [
    'Warning letter, after “Formal attendance meeting”, about 10 school days suggested',
    { is: 'letter', about: 'warning', after: { meeting: 'formal', about: 10, unit: 'school-day' } },
  ],
  ['Warning letter, 1 day after “Review meeting”', { is: 'letter', about: 'warning', after: { meeting: 'review', atMost: 1 } }],
  [
    'Warning letter, on the same day as “Review meeting”',
    { is: 'letter', about: 'warning', after: { meeting: 'review', atLeast: 0, atMost: 0 } },
  ],
  [
    'Warning letter, on the same day or after “Review meeting”',
    { is: 'letter', about: 'warning', after: { meeting: 'review', atLeast: 0, unit: 'school-week' } },
  ],
  [
    '(less than 90% of possible sessions attended, in this school year, or over the last 12 school weeks while that is longer) or (at least 15% of possible sessions missed, in this term so far)',
    {
      anyOf: [
        { is: 'rate', of: 'attended', within: { schoolYear: 'this' }, orOver: { last: 12, unit: 'school-week' }, below: 90 },
        { is: 'rate', of: 'absent', within: { last: 1, unit: 'term' }, atLeast: 15 },
      ],
    },
  ],
  [
    '(an offer of support: Early Help) and Review meeting and yes to “q”',
    {
      allOf: [
        { is: 'support', strands: ['early-help'] },
        { is: 'meeting', kind: 'review' },
        { is: 'answer', question: 'q' },
      ],
    },
  ],
  [
    'no session coded N or without a mark, in this school year',
    { is: 'sessions', codes: ['N', '-'], within: { schoolYear: 'this' }, atMost: 0 },
  ],
  ['1 school day on end without a mark, in this school year', { is: 'run', codes: ['-'], schoolDays: 1, within: { schoolYear: 'this' } }],
  [
    'sessions coded O in the last school day up to the check, and in at least 3 of the last 6 school weeks',
    { is: 'recency', codes: ['O'], schoolDays: 1, weeks: { atLeast: 3, of: 6 } },
  ],
  [
    'Chronology, signed by the head, the Senior Attendance Champion or a parent',
    { is: 'document', about: 'chronology', signedBy: ['head', 'champion', 'parent'] },
  ],
  ['Home visit or conversation in person, made', { is: 'contact', channels: ['home-visit', 'in-person'], direction: 'made' }],
  ['Home visit made', { is: 'contact', channels: ['home-visit'], direction: 'made' }],
  ['Warning letter (by post or through a parent app or portal)', { is: 'letter', about: 'warning', channels: ['post', 'portal'] }],
  [
    'every one of: social worker, Early Help worker and another agency, that was contacted',
    { is: 'agency', agencies: ['social-care', 'early-help', 'other'], every: true, contacted: true },
  ],
  [
    'A practitioner was told of absence, or yes to “q”, with the reason for it written down',
    { is: 'duty', kind: 'told-of-absence', question: 'q', reasonRecorded: true },
  ],
])('%s', (words, requirement) => expect(inWords(requirement, {})).toBe(words));
