import { agencyKinds, supportStrands } from '../../shared/case/kinds.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import type { FieldKey } from '../forms/vocabulary.ts';
import { typedValues } from './asked.ts';
import { current, type Letter, type PupilCase, type Recorded } from './case.ts';
import type { Settings } from './settings.ts';

export type Put = (source: string, entries: Partial<Record<FieldKey, string | undefined>>) => void;

/** What the case holds of meetings, support, agencies, letters and contacts. A question about one of them means the latest, unless it says first. */
export function putEvidence(pupilCase: PupilCase, { school }: Settings, put: Put): void {
  putMeeting(pupilCase, school, put);
  putSupport(pupilCase, put);
  putAgencies(pupilCase, put);
  putLetters(pupilCase, put);
  putContacts(pupilCase, put);
}

const sourceOf = ({ recorded }: Pick<Recorded<unknown>, 'recorded'>): string =>
  `the case, recorded on ${dayInShort(recorded.at.slice(0, 10))}`;

function putMeeting({ evidence: { meetings, letters } }: PupilCase, { seniorAttendanceChampion }: Settings['school'], put: Put): void {
  const held = current(meetings).filter(({ entry }) => entry.held !== 'no');
  const latest = held.toSorted((a, b) => a.entry.day.localeCompare(b.entry.day)).at(-1);
  if (!latest) return;
  const { day, reviewDay, invitedBy, attendedBy, chair, chairedBy } = latest.entry;
  const invitation = current(letters).find(({ id }) => id === invitedBy)?.entry;
  put(sourceOf(latest), {
    'meeting.heldOn': day,
    'meeting.reviewOn': reviewDay,
    'meeting.invitedOn': invitation?.sent,
    'meeting.chair': chairedBy ?? (chair === 'champion' ? seniorAttendanceChampion : undefined),
    // Nobody ticked is not nobody came.
    'meeting.attendedByParents': attendedBy && attendedBy.length > 0 ? 'yes' : undefined,
  });
}

function putSupport({ evidence }: PupilCase, put: Put): void {
  const offers = current(evidence.support).toSorted((a, b) => a.entry.offered.localeCompare(b.entry.offered));
  const days = (which: 'startedOn' | 'reviewedOn') => offers.flatMap(({ entry }) => entry[which] ?? []);
  const reviews = current(evidence.meetings).flatMap(({ entry }) => (entry.kind === 'review' && entry.held !== 'no' ? [entry.day] : []));
  const lines = offers.map(({ entry }) => `${supportStrands[entry.strand]}, offered on ${dayInShort(entry.offered)}`);
  const latest = offers.at(-1);
  put(latest ? sourceOf(latest) : 'the case', {
    'support.offered': lines.join('\n'),
    'support.startedOn': days('startedOn').toSorted()[0],
    'support.reviewedOn': [...days('reviewedOn'), ...reviews].toSorted().at(-1),
    'support.earlyHelpOffered': earlyHelpOffered(evidence),
    'support.attendanceContract': attendanceContract(evidence),
  });
}

/** `no` only where somebody listed all that was offered, and no worker of it is involved. */
function earlyHelpOffered({ support, agencies }: PupilCase['evidence']): string | undefined {
  if (current(support).some(({ entry }) => entry.strand === 'early-help')) return 'yes';
  const isInvolved = current(agencies).some(({ entry }) => entry.agency === 'early-help');
  return support.listed && !isInvolved ? 'no' : undefined;
}

/** In place where it was accepted. A form may mean that, or that it was offered: where the two differ it is left to the user. */
function attendanceContract({ support, documents }: PupilCase['evidence']): string | undefined {
  const contracts = current(support).flatMap(({ entry }) => (entry.strand === 'attendance-contract' ? [entry] : []));
  if (contracts.some(({ response }) => response === 'accepted')) return 'yes';
  const mayBeOne = current(documents).some(({ entry }) => entry.kind === 'plan');
  return support.listed && contracts.length === 0 && !mayBeOne ? 'no' : undefined;
}

function putAgencies({ evidence: { agencies } }: PupilCase, put: Put): void {
  for (const [place, one] of current(agencies).entries()) {
    const { agency, worker, from, contacted } = one.entry;
    const prefix = `agency.${place + 1}`;
    put(sourceOf(one), {
      [`${prefix}.kind`]: agencyKinds[agency],
      [`${prefix}.worker`]: worker,
      [`${prefix}.involvedFrom`]: from,
      [`${prefix}.contactedOn`]: contacted,
      ...typedValues('agency', prefix, one.entry),
    });
  }
}

function putLetters({ evidence: { letters } }: PupilCase, put: Put): void {
  const sent = (kind: Letter['kind']) =>
    current(letters)
      .filter(({ entry }) => entry.kind === kind)
      .toSorted((a, b) => a.entry.sent.localeCompare(b.entry.sent));
  const first = sent('attendance-concern')[0];
  if (first) put(sourceOf(first), { 'evidence.letterOfConcernOn': first.entry.sent });
  const warning = sent('warning').at(-1);
  if (warning) put(sourceOf(warning), { 'evidence.warningLetterOn': warning.entry.sent });
}

/** Counts are given only where somebody said that these are all. */
function putContacts({ evidence: { contacts } }: PupilCase, put: Put): void {
  if (contacts.listed !== 'all') return;
  const all = current(contacts);
  const made = (channel: string) => String(all.filter(({ entry }) => entry.channel === channel && entry.direction === 'made').length);
  const days = all.map(({ entry }) => entry.day).toSorted();
  put('the case', {
    'evidence.homeVisits': made('home-visit'),
    'evidence.phoneCalls': made('phone'),
    'evidence.lastContactOn': days.at(-1),
  });
}
