import type { DutyKind } from '../../case/kinds.ts';
import type { FaultKind } from '../../register/fault-kinds.ts';

/**
 * One thing a school says of itself. `faults`: what in a register speaks against it, if one came with the check; a check of nobody has none, and
 * then `look` says where a person sees it. `duty`: what a dated entry shows.
 */
export type Statement = { id: string; says: string; look?: string; faults?: [FaultKind, ...FaultKind[]]; duty?: DutyKind };
export type Section = { title: string; action: string; statements: readonly Statement[] };

/** No mark shows that a school uses a code rightly; one may show that it does not. */
const marks = (which: string): string => `Look at the marks that need attention under the registers you have read, which name ${which}.`;

/** Kent's checklist for schools, August 2024: every section and statement, in our words. */
export const sections: readonly Section[] = [
  {
    title: 'Guidance',
    action: 'Put the guidance where all who need it can find it',
    statements: [{ id: 'guidance-at-hand', says: "We have DfE's attendance guidance and its summary of responsibilities at hand" }],
  },
  {
    title: 'Contacts',
    action: 'Look them up on Kelsi, and write them down',
    statements: [
      { id: 'contact-attendance-officer', says: 'We know how to reach our KPAS Attendance Officer' },
      { id: 'contact-exclusion-adviser', says: 'We know how to reach our KPAS Exclusion Intervention Adviser' },
    ],
  },
  {
    title: 'Attendance policy',
    action: 'Change the policy at its next review, and tell families and staff',
    statements: [
      {
        id: 'policy-expectations',
        says: 'Our policy says what is expected: times, register closing, leave, and how to tell us of absence',
      },
      { id: 'policy-champion', says: 'Our policy names our Senior Attendance Champion and how to reach them' },
      { id: 'policy-staff', says: 'Our policy says whom pupils and parents ask from day to day, and for more support' },
      { id: 'policy-day-to-day', says: 'Our policy describes first-day calls and how unexplained absence is followed up' },
      { id: 'policy-promotes', says: 'Our policy says how we promote and encourage good attendance' },
      { id: 'policy-data', says: 'Our policy says how data shows us who needs help most' },
      {
        id: 'policy-persistent-severe',
        says: 'Our policy says how we reduce persistent and severe absence, with wider services and formal support',
      },
      {
        id: 'policy-framework',
        says: 'Our policy explains the national framework, notices to improve, penalty notices and other legal steps',
      },
      { id: 'policy-support-first', says: 'We see absence as everybody’s concern, put early help and support first, and prosecution last' },
    ],
  },
  {
    title: 'Senior Attendance Champion',
    action: 'Agree it with the champion and the head, and make time for it',
    statements: [
      { id: 'champion-vision', says: 'Our champion is a senior leader with a clear view of how attendance improves' },
      { id: 'champion-systems', says: 'Our champion keeps systems going that all staff follow' },
      { id: 'champion-data', says: 'Our champion knows the data, and watches the groups of pupils who attend less' },
      { id: 'champion-targeting-meetings', says: 'Our champion takes part in Targeting Support Meetings' },
      { id: 'champion-formal-meetings', says: 'Our champion leads formal attendance meetings with parents' },
      { id: 'champion-improvement-meetings', says: 'Our champion represents us at Attendance Improvement Meetings' },
      { id: 'champion-referrals', says: 'Our champion, and in the end the head, oversees every statutory referral' },
      { id: 'champion-network', says: 'Our champion comes to Attendance Network Meetings' },
    ],
  },
  {
    title: 'Day to day',
    action: 'Put it in place, and tell staff how it works',
    statements: [
      { id: 'letter-templates', says: 'We have letter templates for persistent and severe absence and for the risk of it' },
      { id: 'home-visits', says: 'We make home visits, with a risk assessment for staff' },
      { id: 'formal-meetings', says: 'We hold formal meetings led by our champion, and know how to invite the KPAS officer' },
      { id: 'medical-evidence-seldom', says: 'We ask for medical evidence only with good reason, and never for a letter from a GP' },
      { id: 'attendance-contracts', says: 'We use attendance contracts' },
      { id: 'digital-front-door', says: 'We use the Digital Front Door for referrals and for what has to be notified' },
      { id: 'policy-safeguarding', says: 'Our attendance policy is tied to our safeguarding policy' },
    ],
  },
  {
    title: 'Codes',
    action: 'Correct the register with the true codes, and go through the codes with whoever enters them',
    statements: [
      {
        id: 'codes-accurate',
        says: 'We know the codes of August 2024 and use them accurately',
        look: marks('codes that are not in use and marks of the other half of the day'),
        faults: ['not-a-code', 'former-code', 'code-too-early', 'wrong-half'],
      },
      {
        id: 'code-n',
        says: 'We settle every N with the true code within five school days',
        faults: ['n-overdue'],
        look: 'Look at the list of each class, and at the marks that need attention under the registers you have read: both name every N older than five school days.',
      },
      { id: 'code-k', says: 'We use K only for provision the authority arranged', look: marks('every K') },
      { id: 'code-b', says: 'We use B only where somebody suitable supervises the activity', look: marks('every B') },
      {
        id: 'code-q',
        says: 'We use Q only where the authority has not met a duty to arrange travel, and know it from Y1',
        look: marks('every Q and Y1'),
      },
      { id: 'code-c1', says: 'We use C1 for regulated performances and employment abroad', look: marks('every C1') },
      {
        id: 'code-c2',
        says: 'We use C2 for agreed part-time timetables of children of compulsory school age',
        look: marks('every C2'),
        faults: ['c2-not-compulsory-age'],
      },
      { id: 'code-j1', says: 'We use J1 for interviews', look: marks('every J1') },
      { id: 'code-y', says: 'We choose among Y1 to Y7 by the reason', look: marks('every Y code but Y4') },
      {
        id: 'code-x',
        says: 'We use the codes for children of every age, and X only below and above compulsory school age',
        look: marks('every X of a child of compulsory school age, or of whose age nothing is known'),
        faults: ['x-compulsory-age'],
      },
    ],
  },
  {
    title: 'Good practice',
    action: 'Choose one thing to begin with, and who does it',
    statements: [
      { id: 'staff-training', says: 'All our staff are trained in, or made aware of, attendance regularly' },
      { id: 'keeps-up', says: 'We keep up with what DfE and KPAS offer' },
      { id: 'targeting-meetings', says: 'We take part in Targeting Support Meetings as equal partners' },
      { id: 'works-with-schools', says: 'We share practice with other schools, at network meetings too' },
      { id: 'knows-services', says: 'We know and use services outside school, such as the pathway for emotionally based avoidance' },
      { id: 'moments-matter', says: "We use DfE's campaign where illness keeps children away" },
      { id: 'keeps-chronology', says: 'We keep a chronology for each child that shows support came first, and share it with a referral' },
      {
        id: 'part-time-exceptional',
        says: 'We use part-time timetables only exceptionally: agreed, short, reviewed, planned, assessed for risk and notified',
        look: 'Look at the list of each class: it names the children with a C2.',
      },
    ],
  },
  {
    title: 'Data returns',
    action: 'Find out which returns are due now and make them through the Digital Front Door',
    statements: [
      { id: 'return-roll', says: 'We tell the authority of pupils added and deleted outside the usual times' },
      {
        id: 'return-attendance',
        says: 'We make attendance returns at ten school days on end of N, O, G or U',
        look: 'Look at the list of each class: it names the returns that are due, or may be, by what was read.',
      },
      {
        id: 'return-sickness',
        says: 'We make sickness returns at fifteen school days of illness, had or expected',
        look: 'Look at the list of each class: it names the returns that are due, or may be, by what was read. What is expected it cannot know.',
      },
      { id: 'returns-through-door', says: 'We make these returns through the Digital Front Door' },
    ],
  },
  {
    title: 'Daily data',
    action: 'Register for it, and decide who looks at it when',
    statements: [{ id: 'view-your-data', says: "We are registered for, and use, DfE's tool to compare attendance" }],
  },
  {
    title: 'Governance',
    action: 'Take it to the next meeting of the governing body or trust board',
    statements: [
      { id: 'governors-ethos', says: 'Our governors promote attendance in ethos and policy' },
      { id: 'governors-duties', says: 'Our governors see that leaders meet expectations and duties' },
      { id: 'governors-data', says: 'Our governors look at data regularly and ask about it' },
      { id: 'governors-training', says: 'Our governors see that staff are trained' },
      {
        id: 'governors-link',
        says: 'We have a link governor for attendance, who takes part in meetings and celebrations where time allows',
      },
      { id: 'governors-agenda', says: 'Attendance stands on the agenda of our governors' },
    ],
  },
  {
    title: 'Legal intervention',
    action: 'Read it up, and agree who makes sure of it',
    statements: [
      { id: 'knows-interventions', says: 'We know what legal steps there are, and take the one most likely to help' },
      { id: 'code-of-conduct', says: 'We have read, and keep to, the code of conduct for penalty notices' },
      {
        id: 'considers-notices',
        says: 'We consider a penalty notice whenever the national threshold is met, also where we decide that it would not help',
        look: 'Look at the list of each class: it names the children who meet the national threshold by what was read.',
        duty: 'penalty-notice-considered',
      },
      { id: 'leisure-not-exceptional', says: 'We do not take leave for leisure as exceptional' },
      { id: 'policy-goes-on', says: 'We know that prosecution may not help or happen, and go on with our own work meanwhile' },
      { id: 'officer-first', says: 'We speak to our KPAS officer before we ask for statutory intervention' },
      {
        id: 'part-time-no-enforcement',
        says: 'We know that the authority will most likely not enforce while a child is on a part-time timetable',
      },
      { id: 'courts-team', says: 'We know how to reach the Courts Team' },
    ],
  },
  {
    title: 'Working with others',
    action: 'Agree who tells the practitioner, and keep a dated note each time',
    statements: [
      {
        id: 'tells-absence',
        says: 'We tell family practitioners of absence, above all unauthorised and severe absence',
        duty: 'told-of-absence',
      },
      { id: 'tells-deletion', says: 'We tell family practitioners when a name is deleted', duty: 'told-of-deletion' },
      { id: 'tells-part-time', says: 'We tell family practitioners of a move to a part-time timetable', duty: 'told-of-part-time' },
      {
        id: 'tells-suspension',
        says: 'We tell family practitioners of suspensions, of the risk of permanent exclusion, and above all of the exclusion itself',
        duty: 'told-of-suspension',
      },
      { id: 'tells-codes', says: 'We share codes and comments with practitioners who ask', duty: 'codes-shared' },
    ],
  },
];
