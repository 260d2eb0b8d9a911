import type { CodedFacts } from '../case/facts.ts';
import { evidenceKinds, type EvidenceKind } from '../case/kinds.ts';
import { dayNumber } from '../dates/day.ts';
import { registerOf, sessionsOf, type SessionName } from '../register/register.ts';
import { fromWire, toWire } from '../register/wire.ts';
import type { Patch } from './checklist.ts';

/** The base case with a patch on it. @throws Error for a mark or an entry the base case does not hold: it would change nothing. */
export function patched(
  base: CodedFacts,
  { facts = {}, without = [], entries = {}, listed = {}, marks = {}, answers = {} }: Patch,
): CodedFacts {
  const result: CodedFacts = { ...(JSON.parse(JSON.stringify(base)) as CodedFacts), ...facts };
  for (const key of without) delete result[key];
  for (const [place, change] of Object.entries(entries)) changeEntry(result, place, change);
  // Taken out last, so that the places of others do not move under the patch.
  for (const kind of ['registers', ...evidenceKinds] as const) setEntries(result, kind, (entry) => entry !== null);
  for (const [kind, said] of Object.entries(listed)) setListed(result, kind as EvidenceKind, said);
  for (const [session, mark] of Object.entries(marks)) setMark(result, session, mark);
  const kept = (result.answers ?? []).filter(({ question }) => answers[question] === undefined);
  const set = Object.entries(answers).flatMap(([question, value]) => (value ? [{ question, value }] : []));
  if (Object.keys(answers).length > 0) result.answers = [...kept, ...set];
  return result;
}

type Kind = 'registers' | EvidenceKind;
type Entry = Record<string, unknown> | null;

const entriesOf = (facts: CodedFacts, kind: Kind): Entry[] => (kind === 'registers' ? facts.registers : facts[kind]?.entries) ?? [];

function setEntries(facts: CodedFacts, kind: Kind, keep: (entry: Entry) => boolean): void {
  const entries = entriesOf(facts, kind);
  entries.splice(0, entries.length, ...entries.filter(keep));
}

function changeEntry(facts: CodedFacts, place: string, change: Entry): void {
  const [kind = '', at = ''] = place.split('.');
  const entries = entriesOf(facts, kind as Kind);
  const entry = entries[Number(at)];
  if (!entry) throw new Error(`the base case holds no ${place}`);
  entries[Number(at)] = change && Object.fromEntries(Object.entries({ ...entry, ...change }).filter(([, value]) => value !== null));
}

function setListed(facts: CodedFacts, kind: EvidenceKind, said: 'all' | 'none' | null): void {
  const evidence = (facts[kind] ??= { entries: [] });
  delete evidence.listed;
  if (said) evidence.listed = said;
}

function setMark({ registers = [] }: CodedFacts, session: string, mark: string): void {
  const [day = '', name] = session.split(' ');
  const fact = registers.find(({ span }) => span.from <= day && day <= span.to);
  const register = fact && fromWire(fact.span, fact.marks);
  if (!fact || !register || 'fault' in register) throw new Error(`no register of the base case holds ${session}`);
  const others = sessionsOf(register).filter((one) => one.number !== dayNumber(day) || one.session !== name);
  fact.marks = toWire(registerOf(fact.span, [...others, { day, session: name as SessionName, mark }]));
}
