import { documentKinds, letterKinds, type LetterKind } from '../../shared/case/kinds.ts';
import { schoolYearOf, type Day } from '../../shared/dates/day.ts';
import { schoolYearsIn } from './school-years.ts';
import { parentNumbersIn } from './subjects.ts';
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

/**
 * By what the label says, else by what stands around it; `null` where it says nothing we know, or two things at once. A certificate of no year is
 * taken for this school year's: that is our reading. One of a named year is this year's or the last's only by `asOf`, the day of the check.
 */
export function belongsIn(
  { label, section, hint }: { label: string; section: readonly string[]; hint: string },
  asOf?: Day,
): Belongs | null {
  for (const words of [label, hint, section.at(-1) ?? '']) {
    const said = belongsByWords(folded(words), asOf);
    if (said.length > 1) return null;
    if (said.length === 1) return said[0]!;
  }
  return null;
}

function belongsByWords(words: string, asOf: Day | undefined): Belongs[] {
  const said = documentWords.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  const certificate = said.some((kind) => kind.startsWith('certificate')) ? null : certificateIn(words, asOf);
  const documents = [...(certificate ? [certificate] : []), ...said].map((kind): Belongs => ({ evidence: 'documents', kind }));
  if (!/\bletters?\b|\binvitation|\bnotice to improve\b/.test(words)) return documents;
  const letters = letterWords.filter(([, pattern]) => pattern.test(words)).map(([kind]): Belongs => ({ evidence: 'letters', kind }));
  const [first] = letters;
  // A letter that follows another up says both; the narrower word is the one that tells them apart.
  const isFollowUp = letters.length === 2 && letters.every(({ kind }) => kind?.startsWith('attendance-concern'));
  const told = isFollowUp ? [first!] : letters;
  return [...documents, ...(told.length === 1 ? told : [{ evidence: 'letters', kind: null } as const])];
}

/** A certificate of which no words say the year. */
function certificateIn(words: string, asOf: Day | undefined): DocumentKind | null {
  if (!/\b(attendance|registration) certificate\b|\bcertificate of (attendance|registration)\b/.test(words)) return null;
  const [year, ...more] = schoolYearsIn(words);
  if (year === undefined) return ofAnotherSpan.test(words) ? null : 'certificate-this-year';
  if (asOf === undefined || more.length > 0) return null;
  const now = schoolYearOf(asOf);
  return year === now ? 'certificate-this-year' : year === now - 1 ? 'certificate-previous-year' : null;
}
const ofAnotherSpan = /\b(year|term|week|month|day|session|period|sibling|brother|sister)s?\b|\b20\d\d\b/;

export const belongsInWords = ({ evidence, kind }: Belongs): string =>
  evidence === 'documents' ? documentKinds[kind] : kind ? letterKinds[kind] : 'Copies of letters to parents';

export const isSameBelonging = (one: Belongs, other: Belongs): boolean => one.evidence === other.evidence && one.kind === other.kind;

type PlaceWords = { label: string; section: readonly string[] };

/** What says whose a place is: its own words before those around it, the nearest first. */
const wordsAround = ({ label, section }: PlaceWords): string[] => [label, ...section.toReversed()].map(folded);

/** The parent a place is for, by its own words or what stands around it: 1 for the first; `null` where it does not say, or says two. */
export function parentIn(place: PlaceWords): number | null {
  for (const words of wordsAround(place)) {
    const numbers = new Set([...parentNumbersIn(words), ...(/\bother (parent|carer)/.test(words) ? [2] : [])]);
    if (numbers.size > 0) return numbers.size === 1 ? [...numbers][0]! : null;
  }
  return null;
}

/** How a parent is to the child, where words say it; never one by marriage, or a grandparent. `null` where they say neither, or both. */
export function relationIn(words: string): 'mother' | 'father' | null {
  const isSaid = (names: string) => new RegExp(`(?<!(?:step|foster|grand)[- ]?)\\b(?:${names})\\b`).test(folded(words));
  const [mother, father] = [isSaid('mother|mum|mam'), isSaid('father|dad')];
  return mother === father ? null : mother ? 'mother' : 'father';
}

/** The same of a place: by the nearest words that say either. */
export const relationAt = (place: PlaceWords): 'mother' | 'father' | null =>
  relationIn(wordsAround(place).find((words) => /\b(mother|mum|mam|father|dad)\b/.test(words)) ?? '');
