/**
 * How sure we are of a rule: read in the primary text or in several sources that restate it; taken from somebody else's extract of it;
 * or known only generally. What is `unconfirmed` is our reading: it advises and never decides.
 */
export type Certainty = 'confirmed' | 'second-hand' | 'unconfirmed';

/**
 * Where a rule comes from, for those who write rules and try them: neither bundle carries it. Paragraph numbers of guidance change with its
 * editions, so only the law is cited by number.
 */
export type Source = { document: string; place: string; certainty: Certainty };

export const documents = {
  regulations: 'School Attendance (Pupil Registration) (England) Regulations 2024, SI 2024/208',
  formerRegulations: 'Education (Pupil Registration) (England) Regulations 2006, SI 2006/1751',
  guidance: 'Working together to improve school attendance, August 2024',
  framework: 'National framework for penalty notices, as local codes of conduct restate it',
  educationAct: 'Education Act 1996',
  courtsAct: "Magistrates' Courts Act 1980",
  kentSchools: 'Kent whole-school checklist, August 2024',
  practice: 'Usual practice of schools and authorities',
} as const;

export function source(document: keyof typeof documents, place: string, certainty: Certainty = 'confirmed'): Source {
  return __EXAMPLES__ ? { document: documents[document], place, certainty } : (undefined as never);
}
