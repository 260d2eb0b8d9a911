import type * as z from 'zod/mini';
import type { CodedFacts } from '../case/facts.ts';
import type { EvidenceKind, ParentKind } from '../case/kinds.ts';
import type { Day } from '../dates/day.ts';
import type { Pathway } from './pathway.ts';
import type { predicates } from './predicates/index.ts';
import type { Basis, Level, Verdict } from './verdict.ts';

type Predicates = typeof predicates;
export type PredicateName = keyof Predicates;

/** One predicate and its parameters, as data: `{ is: 'answer', question: 'part-time-timetable' }`. */
export type PredicateUse = { [Name in PredicateName]: { is: Name } & z.infer<Predicates[Name]['params']> }[PredicateName];

/** When an item is met. The meaning of each is in engine.ts. */
export type Requirement =
  | PredicateUse
  | { allOf: Requirement[] }
  | { anyOf: Requirement[] }
  | { not: PredicateUse }
  | { forEachParent: Requirement }
  | { orReason: Requirement; reason: string };

/** A question only a person can answer. `judgement` where people may differ; the tool never decides those. */
export type Question = {
  /** In full, as it is put to the person. */
  ask: string;
  basis: Exclude<Basis, 'computed'>;
  /** What helps to answer it. */
  help?: string;
};

/**
 * A patch on the checklist's base case. Keys of `facts` replace those of the case whole; `without` takes keys away; `entries` changes
 * single entries by their place (`letters.0`), `null` taking away the entry or the key; `listed` changes what was said to be all;
 * `marks` sets single sessions (`2026-11-16 AM`); `answers` sets single answers, `null` taking one away.
 */
export type Patch = {
  facts?: Partial<CodedFacts>;
  without?: Array<keyof CodedFacts>;
  entries?: Record<string, Record<string, unknown> | null>;
  listed?: Partial<Record<EvidenceKind, 'all' | 'none' | null>>;
  marks?: Record<string, string>;
  answers?: Record<string, 'yes' | 'no' | null>;
};

export type Example = { why: string; given: Patch; expect: Verdict };

export type Item = {
  /** Stable: forms and advice point at it. Never used again for another demand. */
  id: string;
  level: Level;
  title: string;
  appliesWhen?: Requirement;
  needs: Requirement;
  /** What the user reads when it is missing. */
  missing: string;
  /** What can be done about it. Starts with a verb. */
  action: string;
  source: { document: string; clause: string };
  /** The source leaves open what this item reads into it. Such an item can only advise. */
  ourReading?: true;
  /** How an open word of a demand that is the source's own was read: always so that it asks least, so that what fails fails by every reading. */
  readAs?: string;
  /** What has changed since the source was written, where something later stands in its place. */
  superseded?: string;
  /** A decision that waits until support was reviewed, such as whether this is the last resort: in a plan it comes last. */
  afterReview?: true;
  /**
   * What there is to do reaches a parent, though nothing in `needs` does: telling, asking, writing to or meeting the family. A plan offers it
   * for nobody who must not be contacted.
   */
  reachesParents?: true;
  /** At least one met and one missing. Dropped from both bundles. */
  examples: Example[];
};

export type SourceDocument = {
  title: string;
  edition: string;
  /** Last read by a person against the items. */ lastRead: Day;
  url?: string;
};

export type Checklist = {
  authority: string;
  route: string;
  title: string;
  /** It asks about the school, and no pupil: nothing of it goes with a referral. */
  about?: 'school';
  /** Changes with every change in meaning. */
  edition: string;
  effectiveFrom: Day;
  /** From this day on the checklist warns about itself. */
  reviewBy: Day;
  documents: Record<string, SourceDocument>;
  /** Whom the authority means by parents, whom only while living with the child, and whom only with parental responsibility. */
  parents: { always: ParentKind[]; whenLivingWithPupil: ParentKind[]; whenResponsible?: ParentKind[] };
  questions: Record<string, Question>;
  items: Item[];
  /** The authority's levels or stages, where it has published them. */
  pathway?: Pathway;
  /** Name of the case in example-cases.ts that the examples patch, and the day they are weighed on. */
  examplesFrom: { baseCase: string; asOf: Day };
};

/** Ties each item's source to a document listed in the same file, at compile time. */
export const defineChecklist = <const Document extends string>(
  checklist: Omit<Checklist, 'items' | 'documents'> & {
    documents: Record<Document, SourceDocument>;
    items: Array<Omit<Item, 'source'> & { source: { document: NoInfer<Document>; clause: string } }>;
  },
): Checklist => checklist;
