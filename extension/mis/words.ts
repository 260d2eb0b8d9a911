import type { SessionName } from '../../shared/register/register.ts';

/**
 * Wordings that stand for one code and no other: DfE's own (Working together, August 2024, chapter 8; School attendance, July 2019, where
 * the code has meant the same since) and those that MIS pages were seen to use (MIS.md). Left out on purpose: `Late`, which is L or U; `Absent`, `Authorised`, `Unauthorised absence`, `Holiday`, `Leave`, which are several.
 */
const wordings: Record<string, string> = {
  'late before registers closed': 'L',
  'late before register closed': 'L',
  'late before the register closed': 'L',
  'late before the registers closed': 'L',
  'late arrival before the register is closed': 'L',
  'late after registers closed': 'U',
  'late after register closed': 'U',
  'late after the register closed': 'U',
  'late after the registers closed': 'U',
  'arrived after registers closed': 'U',
  'arrived after the register closed': 'U',
  'arrived in school after registration closed': 'U',
  'any other educational activity': 'B',
  'attending any other approved educational activity': 'B',
  'education off site': 'B',
  'attending education provision arranged by the local authority': 'K',
  'approved educational activity': 'B',
  'approved education activity as pupil being educated off site': 'B',
  'education arranged by the local authority': 'K',
  'attending an educational visit': 'V',
  'educational visit': 'V',
  'participating in a supervised sporting activity': 'P',
  'participating in a sporting activity': 'P',
  'approved sporting activity': 'P',
  'sporting activity': 'P',
  'attending an educational visit or trip': 'V',
  'educational visit or trip': 'V',
  'attending work experience': 'W',
  'work experience': 'W',
  'leave of absence for exceptional circumstance': 'C',
  'leave of absence for the purpose of participating in a regulated performance or undertaking regulated employment abroad': 'C1',
  'leave of absence for a regulated performance or employment abroad': 'C1',
  'leave of absence for participating in a regulated performance': 'C1',
  'leave of absence for a compulsory school age pupil subject to a part time timetable': 'C2',
  'leave of absence for a part time timetable': 'C2',
  'part time timetable': 'C2',
  'leave of absence for exceptional circumstances': 'C',
  'leave of absence in exceptional circumstances': 'C',
  'suspended or permanently excluded and no alternative provision made': 'E',
  illness: 'I',
  'illness not medical or dental appointment': 'I',
  'illness not medical or dental appointments': 'I',
  'leave of absence for the purpose of attending a medical or dental appointment': 'M',
  'leave of absence for the purpose of attending an interview for employment or for admission to another educational institution': 'J1',
  'leave of absence for attending an interview': 'J1',
  'medical or dental appointment': 'M',
  'medical or dental appointments': 'M',
  'religious observance': 'R',
  'study leave': 'S',
  'leave of absence for studying for a public examination': 'S',
  'leave of absence for the purpose of studying for a public examination': 'S',
  'parent travelling for occupational purposes': 'T',
  'holiday not granted by the school': 'G',
  'no reason yet provided': 'N',
  'reason for absence not yet established': 'N',
  'reason not yet established': 'N',
  'circumstances not yet established': 'N',
  'absent in other or unknown circumstances': 'O',
  'dual registered at another school': 'D',
  'dual registered attending other school': 'D',
  'unable to attend the school because of a lack of access arrangements': 'Q',
  'non compulsory school age pupil not required to attend school': 'X',
  'unable to attend due to transport normally provided not being available': 'Y1',
  'unable to attend due to widespread disruption to travel': 'Y2',
  'unable to attend due to part of the school premises being closed': 'Y3',
  'unable to attend due to the whole school site being unexpectedly closed': 'Y4',
  'unable to attend as pupil is in criminal justice detention': 'Y5',
  'unable to attend in accordance with public health guidance or law': 'Y6',
  'any other unavoidable cause': 'Y7',
  'unable to attend because of any other unavoidable cause': 'Y7',
  'prospective pupil not on admission register': 'Z',
  'prospective pupil not on the admission register': 'Z',
  'pupil not yet on admission register': 'Z',
  'pupil not on admission register': 'Z',
  'late arrival before the register has closed': 'L',
  'late arrived in school after registration closed': 'U',
  'excluded but no alternative provision made': 'E',
  'holiday not authorised by the school': 'G',
  'holiday not authorised by the school or in excess of the period determined by the head teacher': 'G',
  'reason for absence not yet provided': 'N',
  'no reason yet provided for absence': 'N',
  'absent from school without authorisation': 'O',
  'dual registered at another educational establishment': 'D',
  'planned whole school closure': '#',
  'planned whole or partial school closure': '#',
};

/** The code these words stand for, `null` for words that could be several or none. `Present` is `/` in the morning, `\` after it. */
export function codeInWords(words: string, session: SessionName): string | null {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const present = /^present(?: (am|pm|morning|afternoon|in the morning|in the afternoon|at registration|at school|at the school))?$/.exec(
    plain,
  );
  if (present) return presentIn(present[1], session);
  return Object.hasOwn(wordings, plain) ? wordings[plain]! : null;
}

/** `Present AM` in an afternoon contradicts itself, so it is not understood. */
function presentIn(half: string | undefined, session: SessionName): string | null {
  const said = half === undefined || half.startsWith('at') ? session : /am|morning/.test(half) ? 'AM' : 'PM';
  if (said !== session) return null;
  return session === 'AM' ? '/' : '\\';
}
