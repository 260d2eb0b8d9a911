import type { Patch } from '../../checklist/checklist.ts';
import { answered, answeredWhere } from '../examples.ts';
import { fullYear } from './attendance-examples.ts';
import { cites } from './cites.ts';
import { besideMinimums } from './beside-minimums.ts';
import { furtherAbsence, minimums } from './minimums.ts';
import { contractNow, routeOf, type Part } from './parts.ts';
import { safeguarding } from './safeguarding.ts';

/** What stage 2 suggests beside its minimums. */
const more: Part = [
  {
    // "At risk of falling below": a judgement beside the two counts.
    id: 'stage-2-fits',
    level: 'advised',
    title: 'Attendance is below 90%, over twelve school weeks or a longer year, or at risk of it',
    needs: {
      anyOf: [
        { is: 'rate', of: 'attended', within: { schoolYear: 'this' }, orOver: { last: 12, unit: 'school-week' }, below: 90 },
        { is: 'rate', of: 'attended', within: { last: 12, unit: 'school-week' }, below: 90 },
        { is: 'answer', question: 'at-risk-below-90' },
      ],
    },
    missing: 'Attendance is not below 90% and not thought at risk of it',
    action: 'Go on with stage 1: what the school does for all children. If attendance has improved, tell the family so',
    reachesParents: true,
    source: cites('Stage 1, count back twelve weeks', 'Stage 1, end', 'Stage 2, start'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'below 90% this year', given: {}, expect: 'met' },
          {
            why: 'well above, and not thought at risk',
            given: { ...fullYear(), answers: { 'at-risk-below-90': 'no' } },
            expect: 'missing',
          },
          { why: 'well above, and thought at risk', given: { ...fullYear(), answers: { 'at-risk-below-90': 'yes' } }, expect: 'met' },
          { why: 'below 90% in a year of eleven weeks, and not over twelve', given: firstWeeks(), expect: 'missing' },
          { why: 'no register was read', given: { without: ['registers'], answers: { 'at-risk-below-90': null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'contract-considered',
    level: 'advised',
    title: 'An attendance contract was considered',
    needs: { is: 'answer', question: 'contract-considered' },
    missing: 'Nobody has considered an attendance contract',
    action: 'Consider it with the family. Nobody can be made to sign one',
    reachesParents: true,
    source: cites('Stage 2, contract'),
    superseded: contractNow,
    examples: __EXAMPLES__ ? answered('contract-considered') : [],
  },
  {
    id: 'contract-signed',
    level: 'advised',
    title: 'The attendance contract was signed by everybody in it',
    appliesWhen: { is: 'answer', question: 'contract-made' },
    needs: { is: 'answer', question: 'contract-signed' },
    missing: 'Somebody has not signed the contract',
    action: 'Ask whether it can be changed so that they can agree to it. A plan without signatures is a plan too',
    reachesParents: true,
    source: cites('Stage 2, contract signed', 'Appendix B'),
    superseded: contractNow,
    examples: __EXAMPLES__ ? answeredWhere('contract-made', 'contract-signed') : [],
  },
  {
    id: 'contract-whole',
    level: 'advised',
    title: 'The attendance contract holds what the example of the borough holds',
    appliesWhen: { is: 'answer', question: 'contract-made' },
    needs: { is: 'answer', question: 'contract-whole' },
    missing: 'The contract leaves out something the example of the borough has',
    action: 'Add it together with the family, and give everybody in it a copy',
    reachesParents: true,
    source: cites('Appendix B'),
    superseded: contractNow,
    examples: __EXAMPLES__ ? answeredWhere('contract-made', 'contract-whole') : [],
  },
  {
    id: 'contract-told',
    level: 'advised',
    title: "The borough's Attendance Lead was told of the contract",
    appliesWhen: { is: 'answer', question: 'contract-made' },
    needs: { is: 'answer', question: 'contract-told' },
    missing: "The borough's Attendance Lead was not told of the contract",
    action: 'Tell the Attendance Lead',
    source: cites('Stage 2, contract told'),
    superseded: contractNow,
    examples: __EXAMPLES__ ? answeredWhere('contract-made', 'contract-told') : [],
  },
];

/** Stage 2 is no referral: the flowchart warns only after further absence, and goes back to stage 1 without. */
const whereAbsenceGoesOn: Part = [...minimums, ...besideMinimums].map((item) => {
  if (item.id === 'warning-letter')
    return {
      ...item,
      appliesWhen: furtherAbsence,
      source: cites('Minimum 2', 'Flowchart, order'),
      examples: __EXAMPLES__
        ? [...item.examples, { why: 'nothing was missed since the meeting', given: presentSince(), expect: 'not-applicable' }]
        : [],
    };
  if (item.id === 'warning-after-meeting')
    return {
      ...item,
      appliesWhen: { anyOf: [furtherAbsence, { is: 'letter', about: 'warning' }] },
      examples: __EXAMPLES__
        ? [
            ...item.examples,
            { why: 'nothing was missed since the meeting, and nobody was warned', given: presentSince(), expect: 'not-applicable' },
          ]
        : [],
    };
  return item;
});

export const stage2 = routeOf('stage-2', 'stage 2, Early Help and support', [...safeguarding, ...whereAbsenceGoesOn, ...more]);

/** Sessions missed before the meeting of 1 October, none since, and no warning. */
function presentSince() {
  const full = '/\\/\\/\\/\\/\\ ';
  const marks = `..../\\/\\/\\ ${full}/\\/\\OO/\\/\\ /\\/\\/\\/\\OO /\\OO/\\/\\/\\ ${full.repeat(3)}. ${full.repeat(3)}`.trim();
  return { entries: { 'letters.2': null, 'registers.0': { marks } } };
}

/** Eleven sessions missed of 106 in the eleven weeks of the year so far; with the week before the summer, of 116. */
function firstWeeks(): Patch {
  const full = '/\\/\\/\\/\\/\\ ';
  const marks = `..../\\/\\/\\ ${full.repeat(6)}IIIIIIIIII . ${full.repeat(2)}/\\/\\/\\/\\/I`;
  return { entries: { 'registers.0': { marks } }, answers: { 'at-risk-below-90': 'no' } };
}
