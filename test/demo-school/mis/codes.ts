/** How a code counts in the totals. `none` is not a session the pupil could attend. */
type Counts = 'attended' | 'authorised' | 'unauthorised' | 'none';

type CodeMeaning = { meaning: string; counts: Counts };

/** The national codes since 19 August 2024, which is all that the demo's two school years need. */
const codes: Record<string, CodeMeaning> = {
  '/': { meaning: 'Present (AM)', counts: 'attended' },
  '\\': { meaning: 'Present (PM)', counts: 'attended' },
  L: { meaning: 'Late before registers closed', counts: 'attended' },
  B: { meaning: 'Off-site educational activity', counts: 'attended' },
  K: { meaning: 'Education arranged by the local authority', counts: 'attended' },
  P: { meaning: 'Sporting activity', counts: 'attended' },
  V: { meaning: 'Educational visit', counts: 'attended' },
  W: { meaning: 'Work experience', counts: 'attended' },
  C: { meaning: 'Leave in exceptional circumstances', counts: 'authorised' },
  C1: { meaning: 'Leave for a performance', counts: 'authorised' },
  C2: { meaning: 'Part-time timetable', counts: 'authorised' },
  E: { meaning: 'Suspended or excluded, no other provision', counts: 'authorised' },
  I: { meaning: 'Illness', counts: 'authorised' },
  J1: { meaning: 'Interview', counts: 'authorised' },
  M: { meaning: 'Medical or dental appointment', counts: 'authorised' },
  R: { meaning: 'Religious observance', counts: 'authorised' },
  S: { meaning: 'Study leave', counts: 'authorised' },
  T: { meaning: 'Parent travelling for work', counts: 'authorised' },
  G: { meaning: 'Holiday not granted by the school', counts: 'unauthorised' },
  N: { meaning: 'Reason not yet established', counts: 'unauthorised' },
  O: { meaning: 'Absent in other or unknown circumstances', counts: 'unauthorised' },
  U: { meaning: 'Arrived after registers closed', counts: 'unauthorised' },
  D: { meaning: 'Dual registered at another school', counts: 'none' },
  Q: { meaning: 'Unable to attend: lack of access arrangements', counts: 'none' },
  X: { meaning: 'Not required to attend: below compulsory school age', counts: 'none' },
  Y1: { meaning: 'Unable to attend: transport not available', counts: 'none' },
  Y2: { meaning: 'Unable to attend: widespread travel disruption', counts: 'none' },
  Y3: { meaning: 'Unable to attend: part of the premises closed', counts: 'none' },
  Y4: { meaning: 'Unable to attend: whole site closed', counts: 'none' },
  Y5: { meaning: 'Unable to attend: criminal justice detention', counts: 'none' },
  Y6: { meaning: 'Unable to attend: public health guidance', counts: 'none' },
  Y7: { meaning: 'Unable to attend: other unavoidable cause', counts: 'none' },
  Z: { meaning: 'Not yet on the admission register', counts: 'none' },
  '#': { meaning: 'Planned whole-school closure', counts: 'none' },
};

export const meaningOf = (code: string): string => (code === '' ? 'No mark recorded' : (codes[code]?.meaning ?? 'Unknown code'));

/** Unknown codes and blanks count as nothing, as they do in a real MIS. */
export const countsAs = (code: string): Counts => codes[code]?.counts ?? 'none';

/** What the MIS prints for a code. A session without a mark is a dash; an empty cell is not a session at all. */
export const printed = (code: string): string => (code === '' ? '-' : code);
