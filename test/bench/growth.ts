import { attendanceReferral } from '../../shared/authorities/walsall/attendance-referral.ts';
import { nationalFramework } from '../../shared/authorities/england/national-framework.ts';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import type { RegisterFact } from '../../shared/case/register-fact.ts';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { addDays } from '../../shared/dates/day.ts';
import { leastTimes, shown, type Bench, type Result } from './bench.ts';

const checklists: Checklist[] = [statutoryIntervention, attendanceReferral, nationalFramework];
const sizes = [1, 2, 4, 8] as const;

/** Half a school year: absences and ordinary weeks in turn, so that every half has as many. */
const weeks = ['/\\/\\/\\/\\/\\', '/\\OO/\\/\\/\\', '/\\/\\/\\I\\/\\', '/\\/\\/\\/\\/\\'];
const halfYear = (half: number): RegisterFact => ({
  span: { from: addDays('2022-11-21', half * 182), to: addDays('2022-11-21', half * 182 + 181) },
  marks: Array.from({ length: 26 }, (_, week) => weeks[week % weeks.length]).join(' '),
  compulsoryAge: { from: '2017-03-31', to: '2030-06-30' },
});

/** At most four registers travel: eight halves are four years. */
function withSessions(facts: CodedFacts, size: number): CodedFacts {
  const halves = Array.from({ length: size }, (_, place) => halfYear(8 - size + place));
  const registers = size < 2 ? halves : Array.from({ length: size / 2 }, (_, year) => yearOf(halves[year * 2]!, halves[year * 2 + 1]!));
  return { ...facts, registers };
}

const yearOf = (one: RegisterFact, other: RegisterFact): RegisterFact => ({
  ...one,
  span: { from: one.span.from, to: other.span.to },
  marks: `${one.marks} ${other.marks}`,
});

/** Every letter and contact is to all of them. */
function withParents(facts: CodedFacts, size: number): CodedFacts {
  const parents = Array.from({ length: size }, (_, index) => index);
  const [model] = facts.parents!.entries;
  const toAll = <Entry extends object>(entries: Entry[]) => entries.map((entry) => ({ ...entry, parents }));
  return {
    ...facts,
    parents: { entries: parents.map((index) => ({ ...model!, index })), listed: 'all' },
    ...(facts.letters && { letters: { ...facts.letters, entries: toAll(facts.letters.entries) } }),
    ...(facts.contacts && { contacts: { ...facts.contacts, entries: toAll(facts.contacts.entries) } }),
  };
}

/** The most of each kind that a request may hold, at eight times. */
const most = { letters: 96, meetings: 40, contacts: 200, support: 56, agencies: 16, advice: 40, notices: 40, documents: 56 } as const;

/** The entries of the case over and over, each with an index of its own. */
function withEvents(facts: CodedFacts, size: number): CodedFacts {
  const grown = (Object.keys(most) as Array<keyof typeof most>).flatMap((kind) => {
    const entries: readonly object[] = facts[kind]?.entries ?? [];
    const count = entries.length === 0 ? 0 : (most[kind] / 8) * size;
    const copies = Array.from({ length: count }, (_, place) => copyOf(entries[place % entries.length]!, place));
    return count === 0 ? [] : [[kind, { entries: copies, listed: 'all' }]];
  });
  return { ...facts, ...Object.fromEntries(grown) };
}

const copyOf = (entry: object, index: number) => ('index' in entry ? { ...entry, index } : { ...entry });

const growths = { sessions: withSessions, parents: withParents, events: withEvents };

/**
 * What each of the second half adds, beside what each of the first half costs: at most as much in a linear engine, and three times as
 * much where cost grows with the square. The rest is for what a busy computer does to it.
 */
export const growth: Bench = async () => {
  const results: Result[] = [];
  for (const checklist of checklists)
    for (const [what, grow] of Object.entries(growths)) {
      const { baseCase, asOf } = checklist.examplesFrom;
      const cases = sizes.map((size) => CodedFacts.parse(grow(exampleCases[baseCase]!, size)));
      const times = await leastTimes(cases.map((facts) => () => runChecklist(checklist, withRegistersUnread(facts), asOf)));
      const [, , four, eight] = times as [number, number, number, number];
      results.push({
        name: `growth with ${what}, ${checklist.authority} ${checklist.route}`,
        figure: (eight - four) / four,
        goal: 1.2,
        rival: `${times.map(shown).join(', ')} µs for ${sizes.join(', ')} times as many`,
      });
    }
  return results;
};

/** Registers that nobody has read yet, as they come: reading is part of the cost. */
const withRegistersUnread = (facts: CodedFacts): CodedFacts => ({
  ...facts,
  ...(facts.registers && { registers: facts.registers.map((fact) => ({ ...fact })) }),
});
