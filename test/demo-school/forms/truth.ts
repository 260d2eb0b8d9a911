import { asOf } from '../calendar.ts';
import type { Address, Pupil } from '../pupil.ts';
import { truthOf } from '../registers.ts';
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
};
export const sibling = { forename: 'Linnet', surname: 'Ashdene', dateOfBirth: '2016-05-04', school: 'Ashmere Primary School' };

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
    ...Object.fromEntries(Object.entries(asked).map(([attribute, value]) => [`pupil.${attribute}`, value])),
    ...Object.assign({}, ...parents),
    'sibling.1.forename': sibling.forename,
    'sibling.1.surname': sibling.surname,
    'sibling.1.fullName': `${sibling.forename} ${sibling.surname}`,
    'sibling.1.dateOfBirth': sibling.dateOfBirth,
    'sibling.1.school': sibling.school,
    'referrer.name': referrer.name,
    'referrer.role': referrer.role,
    'referrer.email': referrer.email,
    'referrer.phone': referrer.phone,
    'school.name': school.name,
    'school.number': school.dfeNumber,
    'school.head': school.headTeacher,
    ...address('school', school.address),
    ...absence(pupil),
  };
}

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

/** Counted from this school year's truth; unauthorised are O, U and G. */
function absence({ id }: Pupil): Record<string, string> {
  const marks = truthOf(id).filter(({ day, code }) => day >= '2026-09-01' && day <= asOf && code !== '#' && code !== 'Y4');
  const attended = marks.filter(({ code }) => ['/', '\\', 'L'].includes(code));
  const unauthorised = marks.filter(({ code }) => ['O', 'U', 'G'].includes(code));
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
    ...(first && last && { 'absence.periodFrom': first.day, 'absence.periodTo': last.day }),
  };
}
