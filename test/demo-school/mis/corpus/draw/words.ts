/** DfE's own words for each code (Working together to improve school attendance, August 2024), as a MIS prints them. */
const words: Record<string, string> = {
  '/': 'Present at the school',
  '\\': 'Present at the school',
  L: 'Late arrival before the register is closed',
  B: 'Attending any other approved educational activity',
  K: 'Attending education provision arranged by the local authority',
  P: 'Participating in a sporting activity',
  V: 'Attending an educational visit or trip',
  W: 'Attending work experience',
  C: 'Leave of absence for exceptional circumstance',
  C1: 'Leave of absence for the purpose of participating in a regulated performance or undertaking regulated employment abroad',
  C2: 'Leave of absence for a compulsory school age pupil subject to a part-time timetable',
  E: 'Suspended or permanently excluded and no alternative provision made',
  I: 'Illness (not medical or dental appointment)',
  J1: 'Leave of absence for the purpose of attending an interview for employment or for admission to another educational institution',
  M: 'Leave of absence for the purpose of attending a medical or dental appointment',
  R: 'Religious observance',
  S: 'Leave of absence for the purpose of studying for a public examination',
  T: 'Parent travelling for occupational purposes',
  G: 'Holiday not granted by the school',
  N: 'Reason for absence not yet established',
  O: 'Absent in other or unknown circumstances',
  U: 'Arrived in school after registration closed',
  D: 'Dual registered at another school',
  Q: 'Unable to attend the school because of a lack of access arrangements',
  X: 'Non-compulsory school age pupil not required to attend school',
  Y1: 'Unable to attend due to transport normally provided not being available',
  Y2: 'Unable to attend due to widespread disruption to travel',
  Y3: 'Unable to attend due to part of the school premises being closed',
  Y4: 'Unable to attend due to the whole school site being unexpectedly closed',
  Y5: 'Unable to attend as pupil is in criminal justice detention',
  Y6: 'Unable to attend in accordance with public health guidance or law',
  Y7: 'Unable to attend because of any other unavoidable cause',
  Z: 'Prospective pupil not on admission register',
  '#': 'Planned whole school closure',
};

/** @throws for a code that has no words: the demo school holds none. */
export function wordsOf(code: string): string {
  if (code === '') return 'No mark';
  const found = words[code];
  if (found === undefined) throw new Error(`no words for ${code}`);
  return found;
}
