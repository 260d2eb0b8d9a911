import { phraseOf } from './in-any-order.ts';
import type { Phrase } from './phrase.ts';

const figure = 'pupil total number (this|current)_(school_|academic_)?year to_date';
const absent = '(absences?|absent)';
const percent = '(%|per_cent|percent|percentage|rate)';
const withoutLeave = 'without_(permission|authorisation|leave)';
const said = '(gave|give|say|said|says|state|stated|offered|told_(you|us)|provided|put_forward|advanced)';
const saidByParents = `((parents?|carers?|family)_((or|and)_carers?_)?((have|has|had)_)?${said}|(parents?|family)_(have|has|had)_given|(${said}|given)_by_(the_)?(parents?|carers?|family))`;
const absence = { owner: 'absence' } as const;
const maybe = { owner: 'absence', maybe: true } as const;

/** Figures, days and reasons of absence, whichever way they are asked for. */
export const inAnyOrderOfAbsence: readonly Phrase[] = [
  phraseOf('possibleSessions', 'sessions? possible', `${figure} attendances? could_have_been_attended`, absence),
  phraseOf('possibleSessions', 'sessions? could_(the_|this_)?(pupil|child|they)_have_attended', figure, absence),
  phraseOf('possibleSessions', 'sessions? open', `${figure} school`, absence),
  phraseOf('attendedSessions', 'sessions? (attended|present)', `${figure} actual actually`, absence),
  phraseOf('attendedSessions', 'sessions? did_(the_|this_)?(pupil|child|they)_(attend|come)', figure, absence),
  phraseOf('authorisedSessions', 'sessions? (authorised|authorise)', `${figure} ${absent} missed recorded marked coded`, absence),
  phraseOf('authorisedSessions', '(number|total) authorised absences', figure, maybe),
  phraseOf('unauthorisedSessions', 'sessions? unauthorised', `${figure} ${absent} missed lost recorded marked coded`, absence),
  phraseOf('unauthorisedSessions', `sessions (missed|${absent}) ${withoutLeave}`, figure, absence),
  phraseOf('unauthorisedSessions', '(number|total) unauthorised absences', figure, maybe),
  phraseOf('unauthorisedDays', 'days unauthorised', `${figure} ${absent} missed lost equivalent whole recorded school`, absence),
  phraseOf('unauthorisedDays', `days (missed|${absent}) ${withoutLeave}`, `${figure} school`, absence),
  phraseOf('attendancePercentage', `attendance ${percent}`, `${figure} overall level figure individual`, absence),
  phraseOf(
    'attendancePercentageLastYear',
    'attendance (last|previous|prior)_(school|academic)_year',
    `pupil overall figure whole ${percent}`,
    {
      ...absence,
      not: /\bthis\b/,
    },
  ),
  phraseOf('periodFrom', '(record|figures|register|data) from', 'attendance date', maybe),
  phraseOf('periodTo', '(record|figures|register|data) (to|until)', 'attendance up', { ...maybe, not: /\bfrom\b/ }),
  phraseOf('periodFrom', '(commencement|start|beginning|from) period', `relevant ${absent} offence relied upon date first`, maybe),
  phraseOf('periodTo', '(conclusion|end|ending|to|until) period', `relevant ${absent} offence relied upon date last`, {
    ...maybe,
    not: /\b(from|begin|start)/,
  }),
  phraseOf(
    'thresholdMet',
    'national threshold (met|reached)',
    `penalty notice framework under considering issuing been ${absent} sessions? unauthorised 10 ten rolling (school_)?weeks? legal intervention within`,
    absence,
  ),
  phraseOf('thresholdMet', '(criteria|criterion) penalty_notice (met|reached)', 'national framework under pupil been', absence),
  phraseOf(
    'thresholdMet',
    '(10|ten) sessions (school_)?weeks (reached|recorded|there)',
    `unauthorised more been pupil within rolling period least ${absent}`,
    absence,
  ),
  phraseOf('reasonsGiven', `(reasons?|why|explanations?|cause) ${saidByParents}`, `pupil away off leave taking missed ${absent}`, absence),
  phraseOf('reasonsGiven', `(reasons?|explanations?) (given|provided|offered) ${absent}`, '', maybe),
  phraseOf(
    'barriers',
    '(barriers?|obstacles)',
    'to_(good_|regular_)?(school_)?(attendance|attending)(_school)? pupil main identified facing',
    absence,
  ),
  phraseOf(
    'barriers',
    'what (stops?|stopping|prevents?|preventing|keeps?|keeping) (coming|attending|going|attend)',
    'pupil think do_you_think to_school into_school regularly from',
    absence,
  ),
  phraseOf('barriers', '(stands?|gets?|getting)_in_the_way (attendance|attending|coming)', 'things pupil regular to_school', absence),
  phraseOf(
    'familyPractitioner',
    '(social_worker|family_practitioner|early_help_worker) (involved|working)',
    'pupil family with or support_worker',
    absence,
  ),
  phraseOf('partTimeTimetable', '(part-?time|reduced)(_or_(part-?time|reduced))? timetable', 'pupil place force operation', absence),
];
