import type { FormFindings } from './checker/form-findings.ts';
import type { Continued } from './case/case.ts';
import type { FilesChosen } from './case/file-name.ts';
import type { CarriedPage } from './forms/places.ts';
import type { JournalEntry, PlanEntry, UndoResult, WriteResult } from './forms/planned.ts';
import type { Match } from './forms/matched.ts';
import type { FieldValues } from './forms/vocabulary.ts';
import type { ScannedForm } from './forms/scanned.ts';
import type { Taught } from './forms/taught.ts';
import type { Said as SaidOfPupil } from './forms/whose-is.ts';
import type { TypedField, TypedPage } from './forms/typed.ts';
import type { PupilReading } from './mis/reading.ts';
import type { Saw } from './case/last-look.ts';
import type { Stored } from './case/reading.ts';
import type { Learnt } from './mis/teaching/confirm.ts';
import type { Pointed, Said, Teaching } from './mis/teaching/lesson.ts';
import type { UnknownMark } from './mis/teaching/still-unknown.ts';

/** One pupil of one look at one page, on its way to a case. */
export type ReadingToStore = { pupil: PupilReading; saw: Saw };

/** The registers of a class on their way to the panel. */
export type ClassToList = { title: string; pupils: PupilReading[]; complete: boolean; saw: Saw };

/** What the script of a form's page is told of the case bound to the tab: nothing about the child. */
export type BoundReply = {
  isBound: boolean;
  findings: FormFindings | null;
  failed: boolean;
  carried: CarriedPage[];
  /** Of this host alone. */
  taught: Taught;
  /** Something on the form says that it is another child's. */
  isAnother: boolean;
};

/** What a page of ours in a tab asks of the background. */
export type ToBackground = {
  'register-found': { body: null; reply: null };
  'form-found': { body: null; reply: null };
  'open-panel': { body: null; reply: null };
  /** The page has taken out what we draw on it once too often: from now on nothing of ours stands there. */
  'shut-out': { body: { on: 'register' | 'form' }; reply: null };
  'as-of': { body: null; reply: string };
  reading: { body: ReadingToStore; reply: Stored };
  /** Every pupil of a class, to be listed in the panel and kept no longer than the tab. */
  'class-read': { body: ClassToList; reply: null };
  /** What is known of pages of this host. */
  taught: { body: null; reply: Teaching[] };
  /** `pointed` is `null` where the user has still to point, or has left it. */
  pointed: { body: { route: string; pointed: Pointed | null; unknown: UnknownMark[] | null; left: boolean }; reply: null };
  /** The findings of the case bound to this tab; `null` where none is, no checklist is bundled for it, or the check itself failed. */
  'findings-wanted': { body: null; reply: BoundReply };
  /** The page has gone on to ask something else without being loaded anew: the panel hears this, and looks at it. */
  'step-changed': { body: null; reply: null };
  /**
   * What a page of the bound form asks for, and what stands in it now: remembered, and kept encrypted. Nothing where no case is bound, or the form
   * says that it is another child's: the answer says whether this or an earlier page of it did.
   */
  'page-left': { body: { page: CarriedPage; typed: TypedPage; said: SaidOfPupil[] }; reply: { isAnother: boolean } };
  /** Sentences about files whose names look wrong; compared here, since a page is told nothing of the family. */
  'files-chosen': { body: FilesChosen; reply: string[] };
  'submission-continued': { body: Continued; reply: null };
};

/** Compared with the page once more before anything is written. */
export type Whose = { identity: FieldValues; ours: Record<string, string> };

/** The sites that the user allowed of those that may stand around the page. A script in a page cannot ask. */
export type Granted = { grantedOrigins: readonly string[] };

/** What the side panel asks of a form in a tab: of the page itself, or of a frame in it that comes from another site. */
export type ToPage = {
  /**
   * By the words of the page alone: what was taught is the panel's to put in, which always has the latest. `parent`: which one a part for a
   * parent without a number is about, where the user has said it. `title`: the page's own.
   */
  scan: { body: { parent: number | null }; reply: { form: ScannedForm; matches: Match[]; title: string } };
  write: { body: { entries: PlanEntry[] } & Whose & Granted; reply: WriteResult[] };
  undo: { body: { entries: JournalEntry[] } & Granted; reply: UndoResult[] };
  /** Puts back what the user had typed, into empty fields only; compared once more as for writing. */
  'put-back': { body: { fields: TypedField[] } & Whose & Granted; reply: UndoResult[] };
  /** Lets the user point at a field; answers when they have, with its id, or with `null` where they left. */
  'point-at-field': { body: null; reply: string | null };
  'leave-pointing': { body: null; reply: null };
  /** Whoever hears this asks for the findings anew. */
  'findings-changed': { body: null; reply: null };
};

/** What the side panel asks of the reader in a tab. */
export type ToReader = {
  /** Lets the user point at a mark. */
  point: { body: null; reply: null };
  learn: { body: Said; reply: Learnt };
  /** What is known of this page has changed: it is read anew. */
  'taught-changed': { body: null; reply: null };
};
