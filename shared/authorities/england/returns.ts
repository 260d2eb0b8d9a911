import type { Example, Item, Requirement } from '../../checklist/checklist.ts';
import { answered, answeredWhere } from '../examples.ts';
import { cites } from './clauses.ts';

/** Counted, or believed by the school of a child whom the regulation is about: the count alone never says that it is not due. */
const dueOrBelieved = (kind: 'attendance' | 'sickness', question: string): Requirement => ({
  anyOf: [{ is: 'returnDue', kind }, { allOf: [{ is: 'compulsoryAge' }, { is: 'answer', question }] }],
});

/** The notifications of regulation 13: duties of their own, no part of a request, and so no more than advised here. */
export const returns = [
  {
    id: 'attendance-return',
    level: 'advised',
    title: 'The attendance return was made for ten school days of unauthorised absence on end, or for not attending regularly',
    appliesWhen: dueOrBelieved('attendance', 'attends-irregularly'),
    needs: { is: 'answer', question: 'attendance-return-made' },
    missing: 'An attendance return is due and has not been made',
    action: 'Make it at the interval agreed with the authority, at least once a calendar month',
    source: cites('regulations', 'regulation 13, attendance'),
    examples: __EXAMPLES__
      ? dueOrThought('attends-irregularly', 'attendance-return-made', {
          entries: { 'registers.0': { marks: weeks('OOOOOOOOOO', 2) } },
        })
      : [],
  },
  {
    // Thirty sessions for fifteen days is our reading, and what is expected is for a person to say.
    id: 'sickness-return',
    level: 'advised',
    title: 'The sickness return was made for fifteen school days of illness, had or expected',
    appliesWhen: dueOrBelieved('sickness', 'sickness-expected'),
    needs: { is: 'answer', question: 'sickness-return-made' },
    missing: 'A sickness return is due and has not been made',
    action: 'Make it, and ask a health service, and the family where they may be contacted, what would help the child to learn meanwhile',
    source: cites('regulations', 'regulation 13, sickness'),
    ourReading: true,
    examples: __EXAMPLES__
      ? dueOrThought('sickness-expected', 'sickness-return-made', { entries: { 'registers.0': { marks: weeks('IIIIIIIIII', 3) } } })
      : [],
  },
  {
    id: 'new-pupil-return',
    level: 'advised',
    title: 'The new pupil return was made, where one is needed',
    appliesWhen: { is: 'returnDue', kind: 'new-pupil' },
    needs: { is: 'answer', question: 'new-pupil-return-made' },
    missing: 'A new pupil return may be due and has not been made',
    action: 'Make it by the end of the fifth day after the entry',
    source: cites('regulations', 'regulation 13(1) to (3)'),
    ourReading: true,
    examples: __EXAMPLES__ ? due('new-pupil-return-made', { entries: { 'registers.0': { onRoll: { from: '2026-09-02' } } } }) : [],
  },
  {
    id: 'deletion-return',
    level: 'advised',
    title: 'The deletion return was made, where one is needed',
    appliesWhen: { is: 'returnDue', kind: 'deletion' },
    needs: { is: 'answer', question: 'deletion-return-made' },
    missing: 'A deletion return may be due and has not been made',
    action: 'Make it as soon as the ground for the deletion is met',
    source: cites('regulations', 'regulation 13(4) on'),
    ourReading: true,
    examples: __EXAMPLES__ ? due('deletion-return-made', { entries: { 'registers.0': { onRoll: { to: '2026-11-20' } } } }) : [],
  },
] satisfies Array<Omit<Item, 'source'> & { source: ReturnType<typeof cites> }>;

/** Weeks of one mark at the end of the term. */
function weeks(week: string, count: number): string {
  const full = '/\\/\\/\\/\\/\\ ';
  return `..../\\/\\/\\ ${full.repeat(7)}. ${full.repeat(3 - count)}${`${week} `.repeat(count)}`.trim();
}

function due(question: string, given: Example['given']): Example[] {
  const examples = answered(question).map((example) => ({ ...example, given: { ...given, ...example.given } }));
  return [...examples, { why: 'it is not due', given: {}, expect: 'not-applicable' }];
}

/** Where what is counted makes it due whatever is thought; and where what is thought decides. */
function dueOrThought(belief: string, question: string, given: Example['given']): Example[] {
  const counted = answered(question).map((example) => ({
    ...example,
    why: `counted; ${example.why}`,
    given: { ...given, answers: { ...example.given.answers, [belief]: 'no' as const } },
  }));
  const tooYoung = { compulsoryAge: { from: '2026-12-31', to: '2038-06-25' } };
  return [
    ...counted,
    ...answeredWhere(belief, question),
    {
      why: 'thought of a child below compulsory school age',
      given: { entries: { 'registers.0': tooYoung, 'registers.1': tooYoung }, answers: { [belief]: 'yes' } },
      expect: 'not-applicable',
    },
  ];
}
