import type { DutyKind } from '../../case/kinds.ts';
import type { Example, Item, Question, Requirement } from '../../checklist/checklist.ts';
import { defineChecklist } from '../../checklist/checklist.ts';
import type { Clause } from '../clause.ts';
import { answered } from '../examples.ts';
import { sections, type Section, type Statement } from './whole-school-statements.ts';

const all = sections.flatMap((section) => section.statements.map((statement) => ({ section, statement })));

const whereOf = ({ title, statements }: Section, statement: Statement): string =>
  statements.length === 1 ? title : `${title}, statement ${statements.indexOf(statement) + 1}`;

/** Each statement is a clause with an item of its own name; notes at its end are the school's own. */
export const wholeSchoolClauses = (): readonly Clause[] => [
  ...all.map(({ section, statement }) => ({ where: whereOf(section, statement), says: statement.says, items: [statement.id] })),
  { where: 'Notes', says: 'Room for notes', noItem: 'Free text stays with the school' },
];

const questions: Record<string, Question> = Object.fromEntries(
  all.map(({ statement: { id, says, look } }) => [
    id,
    { ask: `Can you say this of your school? “${says}.”`, basis: 'stated', ...(look && { help: look }) },
  ]),
);

/** Kent's self-check for schools: a conversation with oneself, no part of any referral. Wording is ours. */
export const wholeSchool = defineChecklist({
  authority: 'kent',
  route: 'whole-school',
  title: 'Kent: whole-school self-check',
  about: 'school',
  edition: '2026-11-22',
  effectiveFrom: '2024-08-19',
  reviewBy: '2027-05-21',

  documents: {
    'whole-school-checklist': {
      title: 'Kent PRU and Attendance Service, checklist for schools on Working together to improve school attendance',
      edition: 'August 2024',
      lastRead: '2026-11-22',
    },
  },
  parents: { always: ['natural', 'carer'], whenLivingWithPupil: ['step', 'partner'] },
  questions,
  items: all.map(({ section, statement }) => itemOf(section, statement)),
  examplesFrom: { baseCase: 'kent-whole-school', asOf: '2026-11-20' },
});

function itemOf(section: Section, statement: Statement): Item & { source: { document: 'whole-school-checklist' } } {
  const { id, says, faults, duty } = statement;
  return {
    id,
    level: 'required',
    title: says,
    needs: needsOf(statement),
    missing: `Not in place: ${says.charAt(0).toLowerCase()}${says.slice(1)}`,
    action: section.action,
    source: { document: 'whole-school-checklist', clause: whereOf(section, statement) },
    examples: __EXAMPLES__ ? [...answered(id), ...inRegister(faults?.[0]), ...inEntries(id, duty)] : [],
  };
}

/** A statement about deciding asks for the reason as well. */
function needsOf({ id, faults, duty }: Statement): Requirement {
  if (faults) return { is: 'faults', kinds: faults, question: id };
  if (!duty) return { is: 'answer', question: id };
  return { is: 'duty', kind: duty, question: id, ...(duty === 'penalty-notice-considered' && { reasonRecorded: true as const }) };
}

/** Where nobody has spoken for the school, a dated entry about this child shows that it was done. */
function inEntries(id: string, duty: DutyKind | undefined): Example[] {
  if (!duty) return [];
  const given = (day: string): Example['given'] => ({
    answers: { [id]: null },
    facts: { duties: { entries: [{ kind: duty, day, reasonRecorded: 'yes' }] } },
  });
  return [
    { why: 'a dated entry shows it', given: given('2026-11-10'), expect: 'met' },
    { why: 'an entry of a day to come', given: given('2026-11-30'), expect: 'unanswered' },
  ];
}

/** A mark in the register that was read speaks louder than an answer. */
function inRegister(fault: string | undefined): Example[] {
  const marks: Record<string, string> = { 'n-overdue': 'N', 'not-a-code': 'H', 'c2-not-compulsory-age': 'C2', 'x-compulsory-age': 'X' };
  const mark = fault && marks[fault];
  if (!mark) return [];
  const young =
    fault === 'c2-not-compulsory-age' ? { entries: { 'registers.0': { compulsoryAge: { from: '2026-12-31', to: '2038-06-25' } } } } : {};
  return [{ why: 'a register shows otherwise', given: { ...young, marks: { '2026-11-04 AM': mark } }, expect: 'missing' }];
}
