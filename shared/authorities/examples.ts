import type { Example } from '../checklist/checklist.ts';

/** Examples of an item that one answer decides; `yes` is what meets it. */
export function answered(question: string, more: Example[] = []): Example[] {
  return [
    { why: 'answered yes', given: { answers: { [question]: 'yes' } }, expect: 'met' },
    { why: 'answered no', given: { answers: { [question]: 'no' } }, expect: 'missing' },
    { why: 'nobody has answered', given: { answers: { [question]: null } }, expect: 'unanswered' },
    ...more,
  ];
}

/** Examples of an item that one question decides where another says that it applies. */
export function answeredWhere(condition: string, question: string, more: Example[] = []): Example[] {
  const both = (first: 'yes' | 'no' | null, second: 'yes' | 'no' | null) => ({ answers: { [condition]: first, [question]: second } });
  return [
    { why: 'it applies, and was answered yes', given: both('yes', 'yes'), expect: 'met' },
    { why: 'it applies, and was answered no', given: both('yes', 'no'), expect: 'missing' },
    { why: 'it applies, and nobody has answered', given: both('yes', null), expect: 'unanswered' },
    { why: 'nobody has said whether it applies', given: both(null, null), expect: 'unanswered' },
    { why: 'it does not apply', given: both('no', null), expect: 'not-applicable' },
    ...more,
  ];
}

/** Examples of an item that asks for one document of the base case, by its place. */
export function documentThere(place: number): Example[] {
  return [
    { why: 'there, and a copy is kept', given: {}, expect: 'met' },
    { why: 'not among the documents', given: { entries: { [`documents.${place}`]: null } }, expect: 'missing' },
    {
      why: 'nobody has said whether a copy is kept',
      given: { entries: { [`documents.${place}`]: { copyHeld: null } } },
      expect: 'unanswered',
    },
  ];
}

/** Examples of an item that asks for compulsory school age, in a case with two registers. */
export function ofAge(): Example[] {
  const between = (from: string, to: string) => ({
    'registers.0': { compulsoryAge: { from, to } },
    'registers.1': { compulsoryAge: { from, to } },
  });
  const unknown = { 'registers.0': { compulsoryAge: null }, 'registers.1': { compulsoryAge: null } };
  return [
    { why: 'of compulsory school age', given: {}, expect: 'met' },
    { why: 'not any more', given: { entries: between('2010-09-01', '2026-06-26') }, expect: 'missing' },
    { why: 'not yet', given: { entries: between('2026-12-31', '2038-06-25') }, expect: 'missing' },
    { why: 'no date of birth', given: { entries: unknown }, expect: 'unanswered' },
  ];
}

/** The same where an age when sessions were missed will do: past it for a week, and sessions were missed before that. */
export function ofAgeWhenMissed(): Example[] {
  const compulsoryAge = { from: '2015-08-31', to: '2026-11-13' };
  const given = { entries: { 'registers.0': { compulsoryAge }, 'registers.1': { compulsoryAge } } };
  return [...ofAge(), { why: 'not any more, and sessions were missed while the child was', given, expect: 'met' }];
}
