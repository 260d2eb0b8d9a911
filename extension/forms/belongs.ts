import { documentKinds, letterKinds, type LetterKind } from '../../shared/case/kinds.ts';
import { folded } from './text.ts';

export type DocumentKind = keyof typeof documentKinds;

/** What belongs in a place to attach files. `kind: null`: letters, and the label does not say which. */
export type Belongs = { evidence: 'documents'; kind: DocumentKind } | { evidence: 'letters'; kind: LetterKind | null };

/** Where an authority's words for a document are taken from: DOMAIN.md 7.6. */
const documentWords: ReadonlyArray<[DocumentKind, RegExp]> = [
  [
    'certificate-previous-year',
    /(certificate|register|attendance record).*\b(previous|last|prior) (school |academic )?year|\b(previous|last|prior) (school |academic )?year.*(certificate|register|attendance record)/,
  ],
  [
    'certificate-this-year',
    /(certificate|register|attendance record).*\b(this|current|from (the )?start of) (the )?(school |academic )?year|\b(this|current) (school |academic )?(year.*)?(attendance |registration )?(certificate|register)|\bcurrent attendance certificate\b/,
  ],
  ['chronology', /\bchronolog|\bcommunications? log\b|\blog of (contacts?|communications?)\b|\bcontact log\b/],
  ['minutes', /\bminutes\b|\bnotes of (the |a |any )?(\w+ )?meeting/],
  ['attendance-action-plan', /\battendance action plan\b/],
  ['plan', /\battendance contract\b|\b(support|improvement) plan\b|\bplan of support\b/],
  ['attendance-summary', /\battendance summary\b/],
  ['witness-statement', /\bwitness statement/],
  ['exhibits', /\bexhibits?\b/],
  ['disclosure-form', /\bdisclosure form\b|\bschedule of (unused )?material/],
  ['penalty-notice-form', /\bpenalty notice (request )?form\b/],
  ['leave-request', /\b(leave|holiday) (of absence )?(request|application|form)|\brequest for leave\b/],
];

const letterWords: ReadonlyArray<[LetterKind, RegExp]> = [
  ['medical-evidence', /medical evidence/],
  ['meeting-invitation', /\binvit(e|es|ing|ation)/],
  ['post-meeting', /(after|following) (the |a )?(\w+ )?meeting/],
  ['notice-to-improve', /notice to improve/],
  ['referral-notification', /(referral|referred) (letter|to the (local )?authority)|letter.*\breferral\b/],
  ['warning', /\bwarning\b/],
  ['leave-refusal', /refus(al|ing|ed)/],
  ['attendance-concern-follow-up', /follow.?up/],
  ['attendance-concern', /\bconcerns?\b/],
];

/** By what the label says, else by what stands around it; `null` where it says nothing we know, or two things at once. */
export function belongsIn({ label, section, hint }: { label: string; section: readonly string[]; hint: string }): Belongs | null {
  for (const words of [label, hint, section.at(-1) ?? '']) {
    const said = belongsByWords(folded(words));
    if (said.length > 1) return null;
    if (said.length === 1) return said[0]!;
  }
  return null;
}

function belongsByWords(words: string): Belongs[] {
  const documents = documentWords.filter(([, pattern]) => pattern.test(words)).map(([kind]): Belongs => ({ evidence: 'documents', kind }));
  if (!/\bletters?\b|\binvitation|\bnotice to improve\b/.test(words)) return documents;
  const letters = letterWords.filter(([, pattern]) => pattern.test(words)).map(([kind]): Belongs => ({ evidence: 'letters', kind }));
  const [first] = letters;
  // A letter that follows another up says both; the narrower word is the one that tells them apart.
  const isFollowUp = letters.length === 2 && letters.every(({ kind }) => kind?.startsWith('attendance-concern'));
  const told = isFollowUp ? [first!] : letters;
  return [...documents, ...(told.length === 1 ? told : [{ evidence: 'letters', kind: null } as const])];
}

export const belongsInWords = ({ evidence, kind }: Belongs): string =>
  evidence === 'documents' ? documentKinds[kind] : kind ? letterKinds[kind] : 'Copies of letters to parents';

export const isSameBelonging = (one: Belongs, other: Belongs): boolean => one.evidence === other.evidence && one.kind === other.kind;

/** The parent a place is for, by its own words or what stands around it: 1 for the first; `null` where it does not say. */
export function parentIn({ label, section }: { label: string; section: readonly string[] }): number | null {
  const [, number, ordinal] =
    /\b(?:parent|carer|guardian)(?:\/carer|s)?\s*(\d)\b|\b(first|second|third|other) (?:parent|carer)/.exec(
      folded([...section, label].join(' ')),
    ) ?? [];
  if (number) return Number(number);
  return ordinal ? { first: 1, second: 2, other: 2, third: 3 }[ordinal as 'first'] : null;
}
