import type { PredicateUse, Requirement } from '../../checklist/checklist.ts';
import { answered, documentThere } from '../examples.ts';
import { cites } from './cites.ts';
import { warned } from './notice-warning.ts';
import type { Part } from './parts.ts';

const anotherLeave: Part[number]['examples'] = [
  { why: 'it is about another leave', given: { answers: { 'letter-about-leave': 'no' } }, expect: 'missing' },
  { why: 'nobody has said which leave it is about', given: { answers: { 'letter-about-leave': null } }, expect: 'unanswered' },
];

/** Leave that was asked for and declined. */
export const leaveDeclined: Part = [
  warnedOfLeave('leave-refusal'),
  {
    id: 'leave-request',
    level: 'required',
    title: 'A copy of the request for leave',
    needs: { is: 'document', about: 'leave-request', copyHeld: true },
    missing: 'The request for leave is not there',
    action: 'Find the request. If there was none, use the other route',
    source: cites('Penalty notice, leave requested'),
    examples: __EXAMPLES__ ? documentThere(2) : [],
  },
  {
    id: 'leave-refusal',
    level: 'required',
    title: 'A copy of the letter that declined the leave',
    needs: aboutThisLeave({ is: 'letter', about: 'leave-refusal', copyHeld: true }),
    missing: 'No copy of a letter that declined the leave is kept',
    action: 'Find the letter. Without one the leave was not declined in writing, and a notice may not be right',
    source: cites('Penalty notice, leave requested'),
    examples: __EXAMPLES__ ? [...letterThere(0), ...anotherLeave] : [],
  },
];

/** Leave that nobody asked for. */
export const leaveNotRequested: Part = [
  warnedOfLeave('leave-not-requested'),
  {
    id: 'leave-letter',
    level: 'required',
    title: 'A letter that the school believes there was a holiday without leave and will refer',
    needs: aboutThisLeave({ is: 'letter', about: 'leave-not-requested', states: ['believed-holiday', 'referral-made'], copyHeld: true }),
    missing: 'No letter tells the parents what the school believes and that it will refer',
    action: 'Write to the parents, ask what happened, and say how they can reply',
    source: cites('Penalty notice, leave not requested'),
    examples: __EXAMPLES__
      ? [
          { why: 'sent', given: {}, expect: 'met' },
          {
            why: 'it does not say that it will refer',
            given: { entries: { 'letters.0': { states: { 'believed-holiday': 'yes', 'referral-made': 'no', 'legal-action': 'yes' } } } },
            expect: 'missing',
          },
          { why: 'nobody has said what it says', given: { entries: { 'letters.0': { states: {} } } }, expect: 'unanswered' },
          ...anotherLeave,
        ]
      : [],
  },
  {
    // How long parents have is not stated: a person says that they had time.
    id: 'representation',
    level: 'required',
    afterReview: true,
    title: 'The parents had time to reply, and what they said was looked at',
    needs: { is: 'answer', question: 'representation-heard' },
    missing: 'The parents have not had time to reply, or their reply was not looked at',
    action: 'Wait for their reply, read it, and decide again whether to refer',
    source: cites('Penalty notice, representation'),
    examples: __EXAMPLES__ ? answered('representation-heard') : [],
  },
];

type Example = Part[number]['examples'][number];
type LeaveLetter = 'leave-refusal' | 'leave-not-requested';

/** A letter of any age is found: that it is about this leave is for somebody to say who has read it. */
function warnedOfLeave(about: LeaveLetter): Part[number] {
  const whole = warned([
    { is: 'letter', about: 'warning', states: ['legal-action'], copyHeld: true },
    { is: 'letter', about, states: ['legal-action'], copyHeld: true },
  ]);
  return {
    ...whole,
    needs: { allOf: [whole.needs, { is: 'answer', question: 'warning-covers-leave' }] },
    missing: 'No copy of a letter that warned of a penalty notice for this leave is kept',
    readAs: 'A letter that warned of any further absence without permission covers leave too; one about another leave does not',
    examples: __EXAMPLES__
      ? [
          ...whole.examples.map(withoutAnswer),
          { why: 'an older warning, about another leave', given: olderWarning(about, 'no'), expect: 'missing' },
          { why: 'an older warning, and nobody has said what it covers', given: olderWarning(about, null), expect: 'unanswered' },
          { why: 'an older warning, of any further absence', given: olderWarning(about, 'yes'), expect: 'met' },
        ]
      : [],
  };
}

/** Of a letter that is not there nobody can say what it covers. */
function withoutAnswer(example: Example): Example {
  return example.expect === 'met' ? example : { ...example, given: { ...example.given, answers: { 'warning-covers-leave': null } } };
}

/** The letter about this leave warns of nothing, and there is one of the spring that did. */
function olderWarning(about: LeaveLetter, covers: 'yes' | 'no' | null): Example['given'] {
  const toBoth = { parents: [0, 1], copyHeld: 'yes' as const };
  const sent = about === 'leave-refusal' ? '2026-09-14' : '2026-11-10';
  const entries = [
    { index: 0, kind: about, sent, ...toBoth, states: { 'legal-action': 'no' as const } },
    { index: 1, kind: 'warning' as const, sent: '2026-03-16', ...toBoth, states: { 'legal-action': 'yes' as const } },
  ];
  return { facts: { letters: { entries, listed: 'all' } }, answers: { 'warning-covers-leave': covers } };
}

/** The source means the letter of "the leave" and has no window: whether an older one is that, somebody says who has read it. */
function aboutThisLeave(letter: PredicateUse): Requirement {
  return { allOf: [letter, { is: 'answer', question: 'letter-about-leave' }] };
}

function letterThere(place: number): Part[number]['examples'] {
  return [
    { why: 'kept', given: {}, expect: 'met' },
    { why: 'not kept', given: { entries: { [`letters.${place}`]: { copyHeld: 'no' } } }, expect: 'missing' },
    { why: 'nobody has said', given: { entries: { [`letters.${place}`]: { copyHeld: null } } }, expect: 'unanswered' },
  ];
}
