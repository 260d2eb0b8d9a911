import { isBankHoliday } from '../../../shared/dates/bank-holidays.ts';
import { daysFrom } from '../../../shared/dates/calendar.ts';
import { dayNumber, daysBetween, isWithin, schoolYearOf, weekdayOf, type Day, type Span } from '../../../shared/dates/day.ts';
import { mostDaysInTerm } from '../../../shared/dates/term-dates-schema.ts';
import type { FileFault } from './file-entry.ts';
import type { DatedEntry } from './read-file.ts';
import type { EntryKind } from './entry-kind.ts';

/** One school year's dates: `schoolYear` is the calendar year in which it begins. `closed` and `training` are days inside its terms. */
export type YearDates = { schoolYear: number; terms: Span[]; holidays: Day[]; training: Day[] };

/** So many of each at most in one year: four years of them fit into a check request. */
const most = { terms: 7, closed: 50 };

type Placed = Span & { line: number };
type Meant = Omit<DatedEntry, 'kind'> & { kind: EntryKind };

/** School years from entries a person has looked over. Any fault means that nothing may be stored: the terms would be wrong. */
export function assembled(entries: readonly Meant[]): { years: YearDates[]; faults: FileFault[] } {
  const { terms, faults } = termsIn(entries);
  const years = [...new Set(terms.map(({ from }) => schoolYearOf(from)))].sort();
  const closedBy = (kind: EntryKind, inYear: readonly Span[]) =>
    daysOf(entries.filter((entry) => entry.kind === kind)).filter((day) => inYear.some((term) => isWithin(day, term)));
  const made = years.map((schoolYear): YearDates => {
    const inYear = terms.filter(({ from }) => schoolYearOf(from) === schoolYear).map(({ from, to }) => ({ from, to }));
    const training = closedBy('training', inYear);
    return { schoolYear, terms: inYear, holidays: closedBy('holiday', inYear).filter((day) => !training.includes(day)), training };
  });
  const none =
    terms.length === 0 && faults.length === 0 ? [{ says: 'No term was found: without terms the other days change nothing' }] : [];
  return { years: made, faults: [...faults, ...made.flatMap(faultsOfYear), ...none] };
}

/** Terms as given, and those between a first day and the last day after it. */
function termsIn(entries: readonly Meant[]): { terms: Placed[]; faults: FileFault[] } {
  const whole = entries.filter(({ kind }) => kind === 'term').map(({ line, from, to }) => ({ line, from, to }));
  const { terms: paired, faults } = pairs(entries);
  const terms = once([...whole, ...paired]);
  return { terms, faults: [...faults, ...terms.flatMap(faultsOfTerm), ...overlaps(terms)] };
}

function pairs(entries: readonly Meant[]): { terms: Placed[]; faults: FileFault[] } {
  const ends = entries.filter(({ kind }) => kind === 'term-starts' || kind === 'term-ends').toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const terms: Placed[] = [];
  const faults: FileFault[] = [];
  let open: Meant | null = null;
  for (const end of ends) {
    if (end.kind === 'term-starts') {
      if (open && open.from !== end.from) faults.push(without(open, 'last'));
      open = end;
    } else if (open) {
      terms.push({ line: open.line, from: open.from, to: end.from });
      open = null;
    } else if (terms.at(-1)?.to !== end.from) faults.push(without(end, 'first'));
  }
  return { terms, faults: open ? [...faults, without(open, 'last')] : faults };
}

const without = ({ line }: Meant, which: 'first' | 'last'): FileFault => ({
  line,
  says: which === 'last' ? 'This term has no last day' : 'This term has no first day',
});

/** In order, each once: a file may list a term as a span and by its ends. */
const once = (terms: Placed[]): Placed[] =>
  [...new Map(terms.map((term) => [`${term.from} ${term.to}`, term])).values()].sort((a, b) => (a.from < b.from ? -1 : 1));

function faultsOfTerm({ line, from, to }: Placed): FileFault[] {
  if (daysBetween(from, to) >= mostDaysInTerm) return [{ line, says: 'This term is longer than any term' }];
  return schoolYearOf(from) === schoolYearOf(to) ? [] : [{ line, says: 'This term would reach over the summer into another school year' }];
}

const overlaps = (terms: Placed[]): FileFault[] =>
  terms.slice(1).flatMap((term, place) => {
    const before = terms.slice(0, place + 1).find(({ to }) => to >= term.from);
    return before ? [{ line: term.line, says: `This term overlaps the one in line ${before.line}` }] : [];
  });

/** Mondays to Fridays, each once, in order; bank holidays are known without a file. */
const daysOf = (spans: readonly Span[]): Day[] =>
  [...new Set(spans.flatMap(({ from, to }) => [...daysFrom(from, to)]))]
    .filter((day) => weekdayOf(dayNumber(day)) < 5 && !isBankHoliday(day))
    .sort();

function faultsOfYear({ schoolYear, terms, holidays, training }: YearDates): FileFault[] {
  const year = `The school year ${schoolYear} to ${schoolYear + 1}`;
  if (terms.length > most.terms) return [{ says: `${year} has ${terms.length} terms; at most ${most.terms} are understood` }];
  const closed = holidays.length + training.length;
  return closed > most.closed ? [{ says: `${year} has ${closed} days off inside its terms: they cannot all be` }] : [];
}
