import { asOf } from '../calendar.ts';
import type { Address, Pupil } from '../pupil.ts';
import { truthOf, type Mark } from '../registers.ts';
import { school } from '../school.ts';

/** The person at the keyboard, as the tests record them in Settings. */
export const referrer = { name: 'Morgan Ellery', role: 'Attendance officer', email: 'office@marlow-vale.example', phone: '01632 960101' };

/** What the MIS does not show and only a form asks, as the tests record it. */
export const asked = {
  ethnicity: 'White British',
  firstLanguage: 'English',
  lookedAfter: 'no',
  freeSchoolMeals: 'yes',
  pupilPremium: 'yes',
  county: 'Exampleshire',
  socialCareStatus: 'Child in need',
  youngCarer: 'no',
  dualRegistered: 'no',
  schoolAvoidance: 'yes',
  medicalNeeds: 'Asthma, with an inhaler in school',
};
/** Of the first parent. Of the second nobody recorded any. */
export const askedOfParent = {
  dateOfBirth: '1984-08-19',
  homePhone: '01632 960131',
  workPhone: '01632 960132',
  language: 'English',
  interpreter: 'no',
  communicationNeeds: 'Letters in large print',
};
export const sibling = {
  forename: 'Linnet',
  surname: 'Ashdene',
  dateOfBirth: '2016-05-04',
  school: 'Ashmere Primary School',
  yearGroup: 'Year 5',
  attendancePercentage: '96.5',
};
export const agency = {
  worker: 'Jude Larkin',
  phone: '01632 960141',
  email: 'jude.larkin@early-help.example',
  involvedFrom: '2026-10-12',
  contactedOn: '2026-11-09',
};
export const meeting = { heldOn: '2026-11-05', chair: 'Ms Imani Frost', reviewOn: '2026-12-03' };
export const support = { offeredOn: '2026-10-05', startedOn: '2026-10-13', reviewedOn: '2026-11-10' };
export const family = { reasonsGiven: 'Unwell on most of those days', barriers: 'Worried about lessons after lunch' };

/** What a form may come to hold for this pupil, by meaning. A day is ISO, a yes-no `yes` or `no`. What is not here, nobody recorded. */
export function truthFor(pupil: Pupil): Record<string, string> {
  const parents = pupil.parents.map((parent, place) => ({
    [`parent.${place + 1}.title`]: parent.title,
    [`parent.${place + 1}.forename`]: parent.forename,
    [`parent.${place + 1}.surname`]: parent.surname,
    [`parent.${place + 1}.fullName`]: `${parent.forename} ${parent.surname}`,
    [`parent.${place + 1}.relationship`]: parent.relationship,
    [`parent.${place + 1}.livesWithPupil`]: parent.livesWithPupil ? 'yes' : 'no',
    [`parent.${place + 1}.email`]: parent.email,
    [`parent.${place + 1}.phone`]: parent.phone,
    // The case’s one number answers for a mobile where it is one.
    ...(parent.phone.startsWith('07') && { [`parent.${place + 1}.mobilePhone`]: parent.phone }),
    ...address(`parent.${place + 1}`, parent.address),
  }));
  return {
    'pupil.forename': pupil.forename,
    'pupil.surname': pupil.surname,
    'pupil.fullName': pupil.name,
    'pupil.dateOfBirth': pupil.dateOfBirth,
    'pupil.upn': pupil.upn,
    'pupil.yearGroup': pupil.yearGroup,
    ...address('pupil', pupil.address),
    ...under('pupil', asked),
    'pupil.class': pupil.class,
    'pupil.onRollFrom': pupil.joined,
    'pupil.livesWith': pupil.parents
      .filter(({ livesWithPupil }) => livesWithPupil)
      .map(({ forename, surname }) => `${forename} ${surname}`)
      .join(' and '),
    ...Object.assign({}, ...parents),
    ...under('parent.1', askedOfParent),
    // The list of notices was looked through, and there were none.
    'parent.1.earlierNotices': 'no',
    'parent.2.earlierNotices': 'no',
    'sibling.1.forename': sibling.forename,
    'sibling.1.surname': sibling.surname,
    'sibling.1.fullName': `${sibling.forename} ${sibling.surname}`,
    'sibling.1.dateOfBirth': sibling.dateOfBirth,
    'sibling.1.school': sibling.school,
    'sibling.1.yearGroup': sibling.yearGroup,
    'sibling.1.attendancePercentage': sibling.attendancePercentage,
    'agency.1.kind': 'Early Help worker',
    ...under('agency.1', agency),
    ...under('meeting', meeting),
    'support.offered': 'Early Help, offered on 5 October 2026',
    'support.startedOn': support.startedOn,
    'support.reviewedOn': support.reviewedOn,
    'support.earlyHelpOffered': 'yes',
    // All that was offered is listed, and a contract is not among it.
    'support.attendanceContract': 'no',
    'referral.date': asOf,
    'referral.route': 'Statutory attendance intervention',
    'referrer.name': referrer.name,
    'referrer.role': referrer.role,
    'referrer.email': referrer.email,
    'referrer.phone': referrer.phone,
    'school.name': school.name,
    'school.number': school.dfeNumber,
    'school.head': school.headTeacher,
    'school.phone': school.phone,
    'school.email': school.email,
    'school.seniorAttendanceChampion': school.champion,
    'school.safeguardingLead': school.safeguardingLead,
    'school.authorityOfficer': school.authorityOfficer,
    ...address('school', school.address),
    ...absence(pupil),
  };
}

const under = (prefix: string, known: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(known).map(([attribute, value]) => [`${prefix}.${attribute}`, value]));

/** The first line, the last as the town, and what is between them. */
function address(subject: string, { lines, postcode }: Address): Record<string, string> {
  const between = lines.slice(1, -1).join(', ');
  return {
    [`${subject}.addressLine1`]: lines[0]!,
    ...(between && { [`${subject}.addressLine2`]: between }),
    [`${subject}.town`]: lines.at(-1)!,
    [`${subject}.postcode`]: postcode,
    [`${subject}.address`]: [...lines, postcode].join('\n'),
  };
}

const isPossible = ({ code }: Mark) => code !== '#' && code !== 'Y4';
const isAttended = ({ code }: Mark) => ['/', '\\', 'L'].includes(code);
const isUnauthorised = ({ code }: Mark) => ['O', 'U', 'G'].includes(code);

/** Counted from the truth of both school years; unauthorised are O, U and G. */
function absence({ id }: Pupil): Record<string, string> {
  const all = truthOf(id).filter((mark) => mark.day <= asOf && isPossible(mark));
  const marks = all.filter(({ day }) => day >= '2026-09-01');
  const before = all.filter(({ day }) => day < '2026-09-01');
  const attended = marks.filter(isAttended);
  const unauthorised = marks.filter(isUnauthorised);
  const authorised = marks.filter(({ code }) => ['C', 'C1', 'C2', 'E', 'I', 'J1', 'M', 'R', 'S', 'T'].includes(code));
  const first = unauthorised[0];
  const last = unauthorised.at(-1);
  return {
    'absence.possibleSessions': String(marks.length),
    'absence.attendedSessions': String(attended.length),
    'absence.authorisedSessions': String(authorised.length),
    'absence.unauthorisedSessions': String(unauthorised.length),
    ...(unauthorised.length % 2 === 0 && { 'absence.unauthorisedDays': String(unauthorised.length / 2) }),
    'absence.attendancePercentage': ((100 * attended.length) / marks.length).toFixed(1),
    'absence.attendancePercentageLastYear': ((100 * before.filter(isAttended).length) / before.length).toFixed(1),
    'absence.thresholdMet': inTenWeeks(all) >= 10 ? 'yes' : 'no',
    ...under('absence', family),
    ...(first && last && { 'absence.periodFrom': first.day, 'absence.periodTo': last.day }),
  };
}

/** Unauthorised sessions in the last ten weeks in which the school met. */
function inTenWeeks(marks: Mark[]): number {
  const weekOf = ({ day }: Mark) => Math.floor((Date.parse(day) / 86_400_000 + 3) / 7);
  const first = [...new Set(marks.map(weekOf))].slice(-10)[0]!;
  return marks.filter((mark) => weekOf(mark) >= first && isUnauthorised(mark)).length;
}
