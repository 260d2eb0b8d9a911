import type * as facts from '../../shared/case/facts.ts';
import type { EvidenceKind } from '../../shared/case/kinds.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Asked } from './asked.ts';
import type { Compared } from './certificate.ts';
import type { LastCheck } from './last-check.ts';
import type { LastLook } from './last-look.ts';
import type { StoredRegister } from './stored-register.ts';

/** When something was written down, and by whom as the settings name them. `at` is an ISO time. */
export type Stamp = { at: string; by: string };

/** Something a person recorded. An amendment keeps what stood before; a struck entry stays, and no longer counts. */
export type Recorded<Entry> = { id: string; entry: Entry; recorded: Stamp; former: Former<Entry>; struck?: Stamp };
export type Former<Entry> = Array<{ entry: Entry; until: Stamp }>;

/** People in the case are named by the id of their entry; places in a list exist only in a check request. */
type WithParents<Fact> = Omit<Fact, 'index' | 'parents'> & { parents: string[] };

/** Optional keys are absent until somebody said; text here never leaves the browser except into a form the user fills. */
export type Parent = Omit<facts.ParentFact, 'index'> &
  Asked<'parent'> & {
    title?: string;
    forename: string;
    surname: string;
    /** To the child, in the school's words. */ relationship?: string;
    address?: string[];
    postcode?: string;
    email?: string;
    phone?: string;
    /** The address must not be told to anybody: never filled, never printed. */
    confidentialAddress?: facts.YesNo;
  };
export type Letter = Omit<WithParents<facts.LetterFact>, 'noticeOf'> & { noticeOf?: string };
export type Meeting = Omit<facts.MeetingFact, 'index' | 'invitedBy' | 'followUp' | 'attendedBy'> & {
  invitedBy?: string;
  followUp?: string;
  attendedBy?: string[];
  /** Who was in the chair, by name. */
  chairedBy?: string;
};
export type Contact = WithParents<facts.ContactFact> & { note?: string };
export type Support = facts.SupportFact & Asked<'support'> & { note?: string };
export type Agency = facts.AgencyFact & Asked<'agency'> & { worker?: string };
export type Advice = facts.AdviceFact & { who: string; said: string };
export type Notice = WithParents<facts.NoticeFact>;
export type Duty = Omit<facts.DutyFact, 'reasonRecorded'> & {
  /** Who was told, or who considered it. */ who?: string;
  /** Why, or why not. */ note?: string;
};
export type CaseDocument = facts.DocumentFact & {
  name: string;
  /** SHA-256 of the file, in hexadecimal. */
  hash?: string;
  /** The register it was compared with, mark by mark: then `sameAsRegister` is what was found, and nobody's word. */
  compared?: Compared;
};

export type Entries = {
  parents: Parent;
  letters: Letter;
  meetings: Meeting;
  contacts: Contact;
  support: Support;
  agencies: Agency;
  advice: Advice;
  notices: Notice;
  duties: Duty;
  documents: CaseDocument;
};

export type Evidence<Kind extends EvidenceKind> = { entries: Array<Recorded<Entries[Kind]>>; listed?: 'all' | 'none' };

/** "Don't know" is an answer to us and is not sent. */
export type Answer = { value: facts.YesNo | 'dont-know'; recorded: Stamp; former: Array<{ value: Answer['value']; until: Stamp }> };

export type Pupil = Asked<'pupil'> & {
  /** As the MIS shows it; forename and surname once somebody has confirmed them. */
  name: string;
  forename?: string;
  surname?: string;
  knownAs?: string;
  upn?: string;
  dateOfBirth?: Day;
  yearGroup?: string;
  address?: string[];
  postcode?: string;
};

/** A brother or sister, where an authority's form asks for them. */
export type Sibling = Asked<'sibling'> & { forename: string; surname: string; dateOfBirth?: Day; school?: string };

/** Why a user sent a form although something was missing, and what was missing then. Kept: it may have to be disclosed. */
export const continueReasons = {
  'officer-agreed': 'The local authority’s officer agreed',
  'does-not-apply': 'It does not apply to this child',
  other: 'Another reason, which I will write in the side panel',
} as const;
export type ContinueReason = keyof typeof continueReasons;
/** `id` is made at the press, so that telling of it twice keeps it once. */
export type Continued = { id: string; reason: ContinueReason; items: string[] };

/** The school's own decision whether a referral is right for this child. The tool never makes it. */
export type Decision = { right: facts.YesNo; name: string; role: 'champion' | 'head'; day: Day };

/**
 * What the family told the school, in their words as far as they were written down. Never sent; printed only for the family or the school. Their
 * reasons and barriers go into an authority's form where they agreed to that, and nothing else of it ever does.
 */
export type FamilyView = {
  reasons?: string;
  barriers?: string;
  childView?: string;
  offered?: string;
  helped?: string;
  language?: string;
  mayTell?: facts.YesNo;
};

/** The request as it was sent, by the school, and what the authority answered. */
export type Sent = { day: Day; reference?: string; reply?: Reply };
export const replies = { accepted: 'Accepted', 'more-information': 'More information asked for', declined: 'Declined' } as const;
export type Reply = { kind: keyof typeof replies; day: Day; /** Items the authority asked about. */ items: string[]; note?: string };

/** One pupil's case. It lives in this browser. `revision` grows with every change. */
export type PupilCase = {
  id: string;
  revision: number;
  opened: Stamp;
  /** ISO time of the latest change. */
  changed?: string;
  pupil: Pupil;
  /** Where this pupil was read: the host and the number in the page's address. */
  sources: Array<{ host: string; pageId: string }>;
  registers: StoredRegister[];
  lastLook?: LastLook;
  onRoll?: { from?: Day; to?: Day };
  evidence: { [Kind in EvidenceKind]: Evidence<Kind> };
  answers: Record<string, Answer>;
  decision?: Decision & { recorded: Stamp; former?: Former<Decision> };
  family?: FamilyView & { recorded: Stamp };
  /** Absent in a case kept before there was a place for them. */
  siblings?: Array<Recorded<Sibling>>;
  lastCheck?: LastCheck & { recorded: Stamp };
  sent: Array<Sent & { recorded: Stamp; former?: Former<Sent>; struck?: Stamp }>;
  continued: Array<Continued & { recorded: Stamp; detail?: string }>;
};

/** Nothing looked at. */
function noEvidence(): PupilCase['evidence'] {
  const none = () => ({ entries: [] });
  return {
    parents: none(),
    letters: none(),
    meetings: none(),
    contacts: none(),
    support: none(),
    agencies: none(),
    advice: none(),
    notices: none(),
    duties: none(),
    documents: none(),
  };
}

/** A case as it was stored, by this version or by one that knew fewer kinds of evidence: those were not looked at. */
export const asStored = (stored: PupilCase): PupilCase => ({ ...stored, evidence: { ...noEvidence(), ...stored.evidence } });

export function newCase(id: string, pupil: Pupil, opened: Stamp): PupilCase {
  return {
    id,
    revision: 0,
    opened,
    pupil,
    sources: [],
    registers: [],
    evidence: noEvidence(),
    answers: {},
    sent: [],
    continued: [],
  };
}

/** The entries that count: those nobody has struck. */
export const current = <Entry>({ entries }: { entries: Array<Recorded<Entry>> }): Array<Recorded<Entry>> =>
  entries.filter(({ struck }) => !struck);
