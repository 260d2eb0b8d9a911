import { agencyKinds, supportStrands } from '../../shared/case/kinds.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import type { FieldKey } from '../forms/vocabulary.ts';
import { current, type Letter, type PupilCase, type Recorded } from './case.ts';

export type Put = (source: string, entries: Partial<Record<FieldKey, string | undefined>>) => void;

/** What the case holds of meetings, support, agencies, letters and contacts. A question about one of them means the latest, unless it says first. */
export function putEvidence(pupilCase: PupilCase, put: Put): void {
  putMeeting(pupilCase, put);
  putSupport(pupilCase, put);
  putAgencies(pupilCase, put);
  putLetters(pupilCase, put);
  putContacts(pupilCase, put);
  put('the case', { 'pupil.onRollFrom': pupilCase.onRoll?.from });
}

const sourceOf = ({ recorded }: Pick<Recorded<unknown>, 'recorded'>): string =>
  `the case, recorded on ${dayInShort(recorded.at.slice(0, 10))}`;

function putMeeting({ evidence: { meetings, letters } }: PupilCase, put: Put): void {
  const held = current(meetings).filter(({ entry }) => entry.held !== 'no');
  const latest = held.toSorted((a, b) => a.entry.day.localeCompare(b.entry.day)).at(-1);
  if (!latest) return;
  const { day, reviewDay, invitedBy, attendedBy } = latest.entry;
  const invitation = current(letters).find(({ id }) => id === invitedBy)?.entry;
  put(sourceOf(latest), {
    'meeting.heldOn': day,
    'meeting.reviewOn': reviewDay,
    'meeting.invitedOn': invitation?.sent,
    // Nobody ticked is not nobody came.
    'meeting.attendedByParents': attendedBy && attendedBy.length > 0 ? 'yes' : undefined,
  });
}

function putSupport({ evidence: { support } }: PupilCase, put: Put): void {
  const offers = current(support).toSorted((a, b) => a.entry.offered.localeCompare(b.entry.offered));
  const first = offers[0];
  if (!first) return;
  const lines = offers.map(({ entry }) => `${supportStrands[entry.strand]}, offered on ${dayInShort(entry.offered)}`);
  put(sourceOf(offers.at(-1)!), { 'support.offered': lines.join('\n') });
}

function putAgencies({ evidence: { agencies } }: PupilCase, put: Put): void {
  for (const [place, one] of current(agencies).entries()) {
    const { agency, worker, from, contacted } = one.entry;
    const key = (attribute: string) => `agency.${place + 1}.${attribute}` as FieldKey;
    put(sourceOf(one), {
      [key('kind')]: agencyKinds[agency],
      [key('worker')]: worker,
      [key('involvedFrom')]: from,
      [key('contactedOn')]: contacted,
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
