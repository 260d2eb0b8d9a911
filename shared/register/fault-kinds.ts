/**
 * `correct`: the register has to be put right before anybody relies on it. `reconcile`: to be squared with the law before a notice or
 * prosecution, since it may be an answer to one. `check`: somebody should look; it may well be right.
 */
export const severities = ['correct', 'reconcile', 'check'] as const;
export type Severity = (typeof severities)[number];

type FaultKindInfo = {
  severity: Severity;
  /** Plain, and fair to the family. */
  words: string;
};

/** In the order in which they are shown: what has to be put right first. Where each comes from is in fault-sources.ts. */
export const faultKinds = {
  'n-overdue': {
    severity: 'correct',
    words:
      'N for more than five school days: find out why the child was absent and enter the code that is true; O only if the reason cannot be established',
  },
  blank: { severity: 'correct', words: 'No mark: enter the one that is true' },
  'not-a-code': { severity: 'correct', words: 'This is no attendance code' },
  'former-code': {
    severity: 'correct',
    words: 'This code ended on 18 August 2024: enter the one that is true now',
  },
  'code-too-early': {
    severity: 'correct',
    words: 'This code was not in use on that day: it began on 19 August 2024',
  },
  'wrong-half': {
    severity: 'correct',
    words: 'The mark of the other half of the day: / is for the morning and \\ for the afternoon',
  },
  'x-compulsory-age': {
    severity: 'correct',
    words: 'X while the child is of compulsory school age: a part-time timetable is C2, and otherwise another code is true',
  },
  'c2-not-compulsory-age': {
    severity: 'correct',
    words: 'C2 while the child is not of compulsory school age: sessions not expected are X',
  },
  'off-roll': {
    severity: 'correct',
    words: 'A mark on a day when the child was not on the admission register',
  },
  'part-time': {
    severity: 'reconcile',
    words: 'C2, a part-time timetable agreed with a parent: a referral is unlikely to be right while it runs',
  },
  'access-not-arranged': {
    severity: 'reconcile',
    words:
      'Q: the authority owed travel arrangements and had not made them, which is an answer to a prosecution; raise it with the authority',
  },
  'unable-to-attend': {
    severity: 'reconcile',
    words: 'The child could not attend: an unavoidable cause is an answer to a prosecution; keep what shows it beside the dates relied on',
  },
  'parent-travelling': {
    severity: 'reconcile',
    words: "T, a parent's work: the law has a defence for children who attended as often as that work allowed",
  },
  'religious-observance': {
    severity: 'reconcile',
    words: 'R: a religious day is an answer to a prosecution; check that none of the dates relied on is one',
  },
  'dual-registered': {
    severity: 'reconcile',
    words: 'D: the other school’s register holds these sessions; ask for it, since one register is not the whole picture',
  },
  'n-recent': {
    severity: 'check',
    words: 'N: still to be settled, for which there are five school days',
  },
  'x-age-unknown': {
    severity: 'check',
    words: 'X is only for a child not of compulsory school age: record the date of birth',
  },
  'e-sixth-day': {
    severity: 'check',
    words: 'E from the sixth school day on: there should be other provision by then, coded K, B or D',
  },
  'long-illness': {
    severity: 'check',
    words: 'Ill for fifteen school days on end: ask what support and education the child needs, and whether a sickness return was made',
  },
  'no-school': {
    severity: 'check',
    words: 'A mark on a weekend, a bank holiday or a day the term dates leave out: one of the two is wrong',
  },
  'late-after-close': {
    severity: 'check',
    words:
      'U counts as absent for the whole session: check the time of arrival, and that the register was open equally long each session, up to 30 minutes',
  },
  'arranged-by-authority': {
    severity: 'check',
    words: 'K: only where the local authority arranged the education; what the school arranged is B',
  },
  supervised: {
    severity: 'check',
    words: 'B: only while somebody suitable supervised in person; work at home is an absence',
  },
  'activity-to-be-noted': {
    severity: 'check',
    words: 'B: the nature of the activity is to be recorded',
  },
  'transport-arranged': {
    severity: 'check',
    words: 'Y1: only where transport that had been arranged did not run; where the authority owed it and had arranged none it is Q',
  },
  'regulated-performance': {
    severity: 'check',
    words: 'C1: only leave for a regulated performance or regulated employment abroad',
  },
  interview: {
    severity: 'check',
    words: 'J1: only leave for an interview for employment or for a place at another school or college',
  },
  'cause-to-be-noted': {
    severity: 'check',
    words: 'The emergency or cause is to be noted in the register',
  },
  'former-interview': {
    severity: 'check',
    words:
      'J counted as attended until 18 August 2024; J1, for the same event, is an absence now: percentages across that day differ by it',
  },
  'former-leave': {
    severity: 'check',
    words: 'Until 18 August 2024 C also held part-time timetables: ask whether this was one',
  },
  'coronavirus-x': {
    severity: 'check',
    words: 'Between September 2020 and March 2022 X was also used because of coronavirus',
  },
  unread: { severity: 'check', words: 'This mark was not read' },
} as const satisfies Record<string, FaultKindInfo>;
export type FaultKind = keyof typeof faultKinds;
