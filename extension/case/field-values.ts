import { isWithin } from '../../shared/dates/day.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import type { YearFigures } from '../../shared/contract/check-response.ts';
import type { FieldKey, FieldValues } from '../forms/vocabulary.ts';
import { sessionsOf, type Session } from '../../shared/register/register.ts';
import { fromWire } from '../../shared/register/wire.ts';
import { address, addressKeys, sameAddress } from './address-values.ts';
import { current, type Parent, type PupilCase, type StoredRegister } from './case.ts';
import { putEvidence, type Put } from './evidence-values.ts';
import { tellsSecret } from './must-not-tell.ts';
import { putPupil } from './pupil-values.ts';
import type { Settings } from './settings.ts';

/** What a form may be filled with, and what must be kept from it. */
export type Fillable = { values: FieldValues; withheld: FieldKey[] };

/** Codes a referral counts as unauthorised here: settled ones. `N` is not among them. */
const unauthorised = ['G', 'O', 'U'];

/**
 * What the case and the settings can fill. A parent who must not be contacted gives no contact details, and a confidential address is
 * never told, whoever's field it would stand in: those fields are withheld. Only what somebody recorded is given; nothing is guessed from a name.
 */
export function fieldValues(pupilCase: PupilCase, settings: Settings, figures: YearFigures | null): Fillable {
  const values: FieldValues = {};
  const withheld: FieldKey[] = [];
  const put = (source: string, entries: Partial<Record<FieldKey, string | undefined>>) => {
    for (const [key, value] of Object.entries(entries)) if (value) values[key as FieldKey] = { value, source };
  };
  putPupil(pupilCase, put);
  for (const [place, { entry, recorded }] of current(pupilCase.evidence.parents).entries()) {
    putParent(entry, place + 1, `the case, recorded on ${dayInShort(recorded.at.slice(0, 10))}`, put, withheld);
  }
  const { referrer, school } = settings;
  put('your settings', {
    'referrer.name': referrer.name,
    'referrer.role': referrer.role,
    'referrer.email': referrer.email,
    'referrer.phone': referrer.phone,
  });
  put('your settings', {
    'school.name': school.name,
    'school.number': school.number,
    'school.head': school.head,
    ...address('school', school),
  });
  putAbsence(pupilCase, figures, put);
  putEvidence(pupilCase, put);
  return keptBack({ values, withheld }, pupilCase);
}

/** Part of an address tells where it is, so none of it is given. */
function keptBack({ values, withheld }: Fillable, pupilCase: PupilCase): Fillable {
  const telling = (Object.keys(values) as FieldKey[]).filter((key) => tellsSecret(values[key]!.value, pupilCase, key));
  const secret = new Set([...withheld, ...telling.flatMap((key) => [key, ...sameAddress(key)])]);
  const told = Object.entries(values).filter(([key]) => !secret.has(key as FieldKey));
  return { values: Object.fromEntries(told), withheld: [...secret] };
}

function putParent(parent: Parent, ordinal: number, source: string, put: Put, withheld: FieldKey[]): void {
  const key = (attribute: string) => `parent.${ordinal}.${attribute}` as FieldKey;
  const { title, forename, surname, relationship, livesWithPupil, parentalResponsibility, email, phone } = parent;
  const fullName = `${forename} ${surname}`.trim();
  put(source, { [key('title')]: title, [key('forename')]: forename, [key('surname')]: surname, [key('fullName')]: fullName });
  put(source, {
    [key('relationship')]: relationship,
    [key('livesWithPupil')]: livesWithPupil,
    [key('parentalResponsibility')]: parentalResponsibility,
  });
  const isMobile = phone !== undefined && /^(07|(\+|00)44\s*(\(0\))?\s*7)/.test(phone.trim());
  const contact = {
    [key('email')]: email,
    [key('phone')]: phone,
    [key('mobilePhone')]: isMobile ? phone : undefined,
    // Which of the other two a number is nobody recorded: named here so that they are kept back with the rest.
    [key('homePhone')]: undefined,
    [key('workPhone')]: undefined,
  };
  const where = address(`parent.${ordinal}`, parent);
  if (parent.contact === 'must-not-contact') withheld.push(...(Object.keys(contact) as FieldKey[]));
  else put(source, contact);
  if (parent.contact === 'must-not-contact' || parent.confidentialAddress === 'yes') withheld.push(...addressKeys(`parent.${ordinal}`));
  else put(source, where);
}

function putAbsence({ answers, registers }: PupilCase, figures: YearFigures | null, put: Put): void {
  const said = (question: string) => {
    const value = answers[question]?.value;
    return value === 'dont-know' ? undefined : value;
  };
  put('your answers', {
    'absence.partTimeTimetable': said('part-time-timetable'),
    'absence.familyPractitioner': said('family-practitioner'),
  });
  // A count over a register that was not read whole would overstate or understate: it is left to the user.
  if (!figures || figures.unread > 0 || figures.possible === 0) return;
  const days = registers
    .flatMap(readSessions)
    .filter(({ day, mark }) => isWithin(day, figures) && unauthorised.includes(mark))
    .map(({ day }) => day);
  put(`the register, ${dayInShort(figures.from)} to ${dayInShort(figures.to)}`, {
    'absence.possibleSessions': String(figures.possible),
    'absence.attendedSessions': String(figures.attended),
    'absence.authorisedSessions': String(figures.authorised),
    'absence.unauthorisedSessions': String(days.length),
    'absence.unauthorisedDays': days.length % 2 === 0 ? String(days.length / 2) : undefined,
    'absence.attendancePercentage': ((100 * figures.attended) / figures.possible).toFixed(1),
    'absence.periodFrom': days[0],
    'absence.periodTo': days.at(-1),
  });
}

function readSessions({ span, marks }: StoredRegister): Session[] {
  const register = fromWire(span, marks);
  return 'fault' in register ? [] : sessionsOf(register);
}
