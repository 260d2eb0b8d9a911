import { answeredWhere, ofAgeWhenMissed } from '../examples.ts';
import { ofAgeNowOrThen } from '../of-age.ts';
import { cites } from './cites.ts';
import type { Part } from './parts.ts';

/** Before every stage and every route. */
export const safeguarding: Part = [
  {
    id: 'immediate-risk',
    level: 'stop',
    title: 'The child is not at immediate risk of significant harm',
    needs: { not: { is: 'answer', question: 'immediate-risk' } },
    missing: 'The child is at immediate risk: this comes before anything about attendance',
    action: 'Call 999 now, then your Designated Safeguarding Lead. Do not go on with this referral',
    source: cites('Safeguarding, 999'),
    examples: __EXAMPLES__
      ? [
          { why: 'answered no', given: {}, expect: 'met' },
          { why: 'answered yes', given: { answers: { 'immediate-risk': 'yes' } }, expect: 'missing' },
          { why: 'nobody has said', given: { answers: { 'immediate-risk': null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'mash-referral',
    level: 'consult',
    title: 'MASH was asked or told, where there are complex needs, acute risk or significant harm',
    appliesWhen: { is: 'answer', question: 'complex-or-harmed' },
    needs: {
      anyOf: [
        { is: 'answer', question: 'mash-referral-made' },
        { is: 'advice', from: 'safeguarding-hub', about: 'mash-referral', within: { schoolYear: 'this' } },
      ],
    },
    missing: 'There are complex needs, acute risk or harm, and neither advice from MASH nor a referral to it is recorded',
    action:
      'Speak to your Designated Safeguarding Lead, who can ask the MASH consultation line without consent: Monday to Friday, 9am to 4.45pm. At all other times there is the out-of-hours duty team. Record who advised, when and what',
    source: cites('Safeguarding, MASH', 'Safeguarding, hours', 'Safeguarding, consultation', 'Stage 3, social care'),
    readAs: 'Advice of this school year: older advice weighed other facts',
    examples: __EXAMPLES__
      ? [
          { why: 'none of these', given: {}, expect: 'not-applicable' },
          {
            why: 'a referral was made',
            given: { answers: { 'complex-or-harmed': 'yes', 'mash-referral-made': 'yes', 'parents-told-first': 'yes' } },
            expect: 'met',
          },
          {
            why: 'MASH advised',
            given: {
              answers: { 'complex-or-harmed': 'yes' },
              facts: { advice: { entries: [{ from: 'safeguarding-hub', day: '2026-11-12', item: 'mash-referral' }] } },
            },
            expect: 'met',
          },
          {
            why: 'MASH advised on other facts, years ago, and no referral was made',
            given: {
              answers: { 'complex-or-harmed': 'yes', 'mash-referral-made': 'no' },
              facts: { advice: { entries: [{ from: 'safeguarding-hub', day: '2024-01-15', item: 'mash-referral' }], listed: 'all' } },
            },
            expect: 'unanswered',
          },
          {
            why: 'neither',
            given: { answers: { 'complex-or-harmed': 'yes' }, facts: { advice: { entries: [], listed: 'none' } } },
            expect: 'missing',
          },
          { why: 'nobody has said', given: { answers: { 'complex-or-harmed': null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // The document words the exception twice, differently: either counts.
    id: 'parents-told-of-mash',
    level: 'required',
    title: 'The parents were told of the referral to MASH first, unless that would have added risk',
    appliesWhen: { is: 'answer', question: 'mash-referral-made' },
    needs: {
      anyOf: [
        { is: 'answer', question: 'parents-told-first' },
        { is: 'answer', question: 'telling-adds-risk' },
      ],
    },
    missing: 'The parents were not told of the referral to MASH, and no added risk is recorded',
    action: 'Ask your Designated Safeguarding Lead whether and how the parents are told',
    source: cites('Safeguarding, telling parents', 'Stage 3, social care'),
    examples: __EXAMPLES__
      ? answeredWhere('mash-referral-made', 'parents-told-first', [
          {
            why: 'telling them would have added risk',
            given: { answers: { 'mash-referral-made': 'yes', 'parents-told-first': 'no', 'telling-adds-risk': 'yes' } },
            expect: 'met',
          },
        ]).map(withoutRisk)
      : [],
  },
  {
    // "Without permission" is unauthorised; a run that only may be so long is left open. Whether a child is safe comes before any paper.
    id: 'whereabouts',
    level: 'consult',
    title: 'Enquiries were made where the child is, after ten or more school days on end without permission',
    appliesWhen: { is: 'run', codes: ['G', 'N', 'O', 'U'], schoolDays: 10, within: { schoolYear: 'this' } },
    needs: { is: 'answer', question: 'whereabouts-enquired' },
    missing: 'Ten school days on end were missed without permission, and no enquiries about where the child is have been made',
    action:
      'Find out where the child is and that they are safe: call, visit, and ask those who know the family. Tell your Designated Safeguarding Lead',
    reachesParents: true,
    source: cites('Legal framework, whereabouts'),
    examples: __EXAMPLES__
      ? [
          { why: 'ten days, and the school asked', given: away('yes'), expect: 'met' },
          { why: 'ten days, and nobody asked', given: away('no'), expect: 'missing' },
          { why: 'ten days, and nobody has said', given: away(), expect: 'unanswered' },
          { why: 'five days before the summer and five after it, and nobody asked', given: awayOverSummer(), expect: 'missing' },
          { why: 'fewer days on end', given: {}, expect: 'not-applicable' },
          { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
        ]
      : [],
  },
];

/** Only for what a court may be asked. */
export const age: Part = [
  {
    id: 'compulsory-age',
    level: 'stop',
    title: 'The child is of compulsory school age, or was when sessions were missed without permission',
    needs: ofAgeNowOrThen,
    missing: 'Legal intervention cannot be asked for: the child was not of compulsory school age on any day missed without permission',
    action: 'Do not refer. Keep supporting the family',
    source: cites('Offences'),
    examples: __EXAMPLES__ ? ofAgeWhenMissed() : [],
  },
];

/** No added risk, where an example does not speak of it. */
function withoutRisk(example: Part[number]['examples'][number]): Part[number]['examples'][number] {
  const answers = { 'telling-adds-risk': example.expect === 'unanswered' ? null : ('no' as const), ...example.given.answers };
  return { ...example, given: { ...example.given, answers } };
}

/** The last week of a school year and the first five days of the next. */
function awayOverSummer(): Part[number]['examples'][number]['given'] {
  const days = '2026-07-13 2026-07-14 2026-07-15 2026-07-16 2026-07-17 2026-09-02 2026-09-03 2026-09-04 2026-09-07 2026-09-08'.split(' ');
  const marks = Object.fromEntries(days.flatMap((day) => [`${day} AM`, `${day} PM`].map((session) => [session, 'O'])));
  return { marks, answers: { 'whereabouts-enquired': 'no' } };
}

/** Two weeks without permission at the end of the term, and what was answered. */
function away(enquired?: 'yes' | 'no'): Part[number]['examples'][number]['given'] {
  const marks = `..../\\/\\/\\ ${'/\\/\\/\\/\\/\\ '.repeat(7)}. /\\/\\/\\/\\/\\ OOOOOOOOOO OOOOOOOOOO`;
  return { entries: { 'registers.0': { marks } }, ...(enquired && { answers: { 'whereabouts-enquired': enquired } }) };
}
