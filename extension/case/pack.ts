import { checklistOf } from '../../shared/authorities/authority.ts';
import { authorities } from '../../shared/authorities/index.ts';
import {
  agencyKinds,
  contactChannels,
  documentKinds,
  letterChannels,
  letterKinds,
  meetingChairs,
  meetingKinds,
  supportResponses,
  supportStrands,
} from '../../shared/case/kinds.ts';
import type { Day } from '../../shared/dates/day.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { keyInWords, meaningOf, partsOf, type FieldKey, type FieldValue } from '../forms/index.ts';
import type { Checked } from './absence-values.ts';
import { asks } from './asked.ts';
import { current, type CaseDocument, type Letter, type PupilCase } from './case.ts';
import { fieldValues, requestInWords } from './field-values.ts';
import { tellsSecret } from './must-not-tell.ts';
import type { Settings } from './settings.ts';

/** Personal. What a document for an authority that takes no form says, part by part: rows of a table, or lines of a list. */
export type PackPart = { title: string; rows: Array<[label: string, value: string]> } | { title: string; lines: string[] };

const subjects = {
  pupil: 'The child',
  parent: 'Parents and carers',
  absence: 'Attendance',
  school: 'The school',
  referrer: 'Who is asking',
} as const;

/**
 * What a referral that goes by e-mail says of the case: what is asked for, what any form would be filled with, and the dated events. What is for a form that asks,
 * findings, reasons, notes, the school's decision and the family's own words stay out. What must not be told of a parent is in no part of it, whoever's field it would stand in.
 */
export function packOf(pupilCase: PupilCase, settings: Settings, checked: Checked | null): PackPart[] {
  const { values } = fieldValues(pupilCase, settings, checked);
  const all = values as Record<string, FieldValue>;
  const told = Object.entries(all).filter(([key]) => !isSaidTwice(key as FieldKey, all) && !isForFormsOnly(key as FieldKey));
  const facts = Object.entries(subjects).map(([subject, title]) => ({
    title,
    rows: told.flatMap(([key, { value }]): Array<[string, string]> =>
      partsOf(key as FieldKey).subject === subject ? [[keyInWords(key as FieldKey), shown(key as FieldKey, value)]] : [],
    ),
  }));
  const events = eventsOf(pupilCase).map(({ title, lines }) => ({ title, lines: lines.filter((line) => !tellsSecret(line, pupilCase)) }));
  return [
    ...requestPart(settings, checked),
    ...facts.filter(({ rows }) => rows.length > 0),
    ...events.filter(({ lines }) => lines.length > 0),
  ];
}

/** The request that the settings' checklist is for, as its title says it; `null` where that is for none. */
const requestOf = ({ authority, route }: Settings): string | null =>
  requestInWords(route) === undefined ? null : (checklistOf(authorities, authority, route)?.title ?? null);

function requestPart(settings: Settings, checked: Checked | null): PackPart[] {
  const request = requestOf(settings);
  if (request === null) return [];
  const day: Array<[string, string]> = checked ? [['Date of this check', dayInShort(checked.asOf)]] : [];
  return [{ title: 'This request', rows: [['What is asked for', request], ...day] }];
}

/** An address in one piece beside its lines, or one number under two names, would be said twice. */
function isSaidTwice(key: FieldKey, values: Record<string, FieldValue>): boolean {
  const beside = (attribute: string) => values[key.replace(/[^.]+$/, attribute)];
  if (key.endsWith('.mobilePhone')) return beside('phone')?.value === values[key]!.value;
  return key.endsWith('.address') && beside('addressLine1') !== undefined;
}

/** What was typed in, or agreed to by the family, for a form that asks: here nobody does. */
function isForFormsOnly(key: FieldKey): boolean {
  const { subject, attribute } = partsOf(key);
  const isTypedIn = (subject === 'pupil' || subject === 'parent') && Object.hasOwn(asks[subject], attribute);
  return isTypedIn || key === 'absence.reasonsGiven' || key === 'absence.barriers';
}

const shown = (key: FieldKey, value: string): string => (meaningOf(key).type === 'day' ? dayInShort(value as Day) : value);

function eventsOf({ evidence }: PupilCase): Array<{ title: string; lines: string[] }> {
  const names = new Map(current(evidence.parents).map(({ id, entry }) => [id, `${entry.forename} ${entry.surname}`.trim()]));
  const to = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []).join(' and ');
  const sorted = (lines: Array<[day: Day, words: string]>) =>
    lines.toSorted(([one], [other]) => one.localeCompare(other)).map(([day, words]) => `${dayInShort(day)}: ${words}`);
  const said = (...parts: Array<string | undefined | false>) => parts.filter(Boolean).join(', ');
  return [
    {
      title: 'Letters',
      lines: sorted(
        current(evidence.letters).map(({ entry }) => [
          entry.sent,
          said(
            letterKinds[entry.kind],
            to(entry.parents) && `to ${to(entry.parents)}`,
            entry.channel && letterChannels[entry.channel].toLowerCase(),
          ),
        ]),
      ),
    },
    {
      title: 'Meetings',
      lines: sorted(
        current(evidence.meetings).map(({ entry }) => [
          entry.day,
          said(
            meetingKinds[entry.kind],
            entry.held === 'no' && 'offered, and did not take place',
            entry.chair && `in the chair: ${meetingChairs[entry.chair].toLowerCase()}`,
            entry.attendedBy && (entry.attendedBy.length > 0 ? `attended by ${to(entry.attendedBy)}` : 'no parent attended'),
          ),
        ]),
      ),
    },
    {
      title: 'Calls, visits and messages',
      lines: sorted(
        current(evidence.contacts).map(({ entry }) => [
          entry.day,
          said(
            contactChannels[entry.channel],
            to(entry.parents) && `${entry.direction === 'made' ? 'to' : 'from'} ${to(entry.parents)}`,
            entry.reached === 'no' && 'not reached',
          ),
        ]),
      ),
    },
    {
      title: 'Support offered',
      lines: sorted(
        current(evidence.support).map(({ entry }) => [
          entry.offered,
          said(supportStrands[entry.strand], entry.response && supportResponses[entry.response].toLowerCase()),
        ]),
      ),
    },
    {
      title: 'Agencies involved',
      lines: current(evidence.agencies).map(({ entry }) =>
        said(agencyKinds[entry.agency], entry.from && `from ${dayInShort(entry.from)}`, entry.to && `to ${dayInShort(entry.to)}`),
      ),
    },
    { title: 'Documents that go with this', lines: toAttach(evidence) },
  ];
}

/** What the user has to attach, by kind: names of files may say more than a list should. A document of which nobody said that it is not at hand is one. */
export const toAttach = ({ documents, letters }: PupilCase['evidence']): string[] => [
  ...current(documents).flatMap(({ entry }) => (entry.copyHeld === 'no' ? [] : [documentInWords(entry)])),
  ...current(letters).flatMap(({ entry }) => (entry.copyHeld === 'yes' ? [letterInWords(entry)] : [])),
];

/** What somebody recorded and said that they have no copy of: it cannot go with a referral. */
export const notAtHand = ({ documents, letters }: PupilCase['evidence']): string[] => [
  ...current(documents).flatMap(({ entry }) => (entry.copyHeld === 'no' ? [documentInWords(entry)] : [])),
  ...current(letters).flatMap(({ entry }) => (entry.copyHeld === 'no' ? [letterInWords(entry)] : [])),
];

const documentInWords = ({ kind, covers }: CaseDocument): string =>
  [documentKinds[kind], covers && `${dayInShort(covers.from)} to ${dayInShort(covers.to)}`].filter(Boolean).join(', ');

const letterInWords = ({ kind, sent }: Letter): string => `${letterKinds[kind]}, ${dayInShort(sent)}`;

/** Where an authority says referrals go by e-mail, and where it says so. */
export const mailOf: Readonly<Record<string, { to: string; source: string }>> = {
  'barking-and-dagenham': {
    to: 'Educationprosecutions@lbbd.gov.uk',
    source: 'A staged approach to intervention, January 2023, stage 3',
  },
};

/** A draft for the user's own mail program: names nobody, since subjects and drafts are kept in many places. Nothing is sent by it. */
export function draftTo(to: string, settings: Settings, attachments: readonly string[]): string {
  const request = requestOf(settings);
  const body = [
    'Please find attached an attendance referral from our school, with the documents listed below.',
    '',
    ...(request === null ? [] : [`What is asked for: ${request}`, '']),
    ...['The referral document', ...attachments].map((one) => `- ${one}`),
    '',
    'Please let us know that you have received it.',
  ].join('\r\n');
  const subject = ['Attendance referral', requestInWords(settings.route)].filter(Boolean).join(': ');
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
